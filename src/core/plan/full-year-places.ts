/** Days of care as places that are filled all year (helårsplatser): days / 365, or 366 in a leap year. */
export function fullYearPlaces(days: number, year: number): number {
  return days / daysOf(year);
}

export function daysOf(year: number): 365 | 366 {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeap ? 366 : 365;
}
