import { isDays } from '../../../../src/workbook/text/headers/counted-things';

describe('days of care', () => {
  it.each(['dygn', 'Dygn', 'vårddygn', 'Placeringsdygn'])('%s can be counted as places', (unit) => {
    expect(isDays(unit)).toBe(true);
  });

  it.each(['dygn/dagar', 'dagar', 'antal', 'hushåll', ''])('%p cannot', (unit) => {
    expect(isDays(unit)).toBe(false);
  });
});
