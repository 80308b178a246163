import { fullYearPlaces } from '../../../src/core/plan/full-year-places';

describe('full-year places', () => {
  it.each([
    [365, 2025, 1],
    [366, 2024, 1],
    [366, 2000, 1],
    [365, 2100, 1],
    [0, 2026, 0],
  ])('%p days in %p are %p', (days, year, places) => {
    expect(fullYearPlaces(days, year)).toBe(places);
  });
});
