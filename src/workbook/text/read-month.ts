/** 1–12 for a header that is a month's name ("Jan", "Februari", "sept."), else null. Never throws. */
export function readMonth(text: string): number | null {
  const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  const index = months.indexOf(text.trim().slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}
