import { printedNumber } from '../../../../src/workbook/text/numbers/number-format';
import type { CellValue } from '../model/workbook-model';
import { ENGLISH, SWEDISH } from './cultures';
import { displayText } from './display-text';

function shown(value: number | string | boolean, format: string, culture = SWEDISH): string {
  const kind = typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'boolean';
  return displayText({ kind, value } as CellValue, format, culture).replaceAll('\u00a0', ' ');
}

describe('what a reader sees of a value', () => {
  it.each<[number | string | boolean, string, string, string]>([
    [1234.5, 'General', '1234,5', '1234.5'],
    [0.1 + 0.2, 'General', '0,3', '0.3'],
    [123456789012, 'General', '1,23457E+11', '1.23457E+11'],
    [1234567.891, '#,##0', '1 234 568', '1,234,568'],
    [-1234.5, '#,##0.00', '-1 234,50', '-1,234.50'],
    [-1234.5, '#,##0;[Red]-#,##0', '-1 235', '-1,235'],
    [0, '#,##0;-#,##0;"–"', '–', '–'],
    [1.005, '0.00', '1,01', '1.01'],
    [0.086, '0.0%', '8,6%', '8.6%'],
    [12500, '#,##0," tkr"', '13 tkr', '13 tkr'],
    [5, '000', '005', '005'],
    [0.25, '#.##', ',25', '.25'],
    [46347, 'yyyy-mm-dd', '2026-11-21', '2026-11-21'],
    [46347.5, 'd mmm yyyy h:mm', '21 nov 2026 12:00', '21 Nov 2026 12:00'],
    [true, 'General', 'SANT', 'TRUE'],
    ['Skola', '@', 'Skola', 'Skola'],
    ['Skola', '0;-0;0;"("@")"', '(Skola)', '(Skola)'],
  ])('%p under %s', (value, format, swedish, american) => {
    expect(shown(value, format)).toBe(swedish);
    expect(shown(value, format, ENGLISH)).toBe(american);
  });

  it('agrees with how the product prints numbers, which was written apart from it', () => {
    const formats = ['General', '0', '#,##0', '#,##0.0', '#,##0.00', '0%', '0.0%', '#,##0,', '0.0" kr"', '#,##0;-#,##0'];
    const values = [0, 1, -1, 0.5, 1.5, 999.5, -1234.567, 0.004, 12345678.9, -0.0449];
    for (const format of formats) {
      for (const value of values) expect([value, format, shown(value, format)]).toEqual([value, format, printedNumber(value, format).text.replaceAll('\u00a0', ' ')]);
    }
  });
});
