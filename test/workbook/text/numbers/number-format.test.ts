import fc from 'fast-check';
import { toNumber } from '../../../../src/core/numbers/decimal';
import { isDateFormat, printedNumber } from '../../../../src/workbook/text/numbers/number-format';

const ACCOUNTING = '_-* #,##0\\ _k_r_-;\\-* #,##0\\ _k_r_-;_-* "-"\\ _k_r_-;_-@_-';

describe('a number in a format', () => {
  it.each<[number, string, string, number]>([
    [1234, 'General', '1234', 1],
    [1234.5, 'General', '1234,5', 0.1],
    [1 / 3, 'General', '0,333333333', 1e-9],
    [0.1 + 0.2, 'General', '0,3', 0.1],
    [51992.99999999999, 'General', '51993', 1],
    [12345.678901234, 'General', '12345,6789', 0.0001],
    [5, '', '5', 1],
    [1234, '@', '1234', 1],
    [1234567, '0', '1234567', 1],
    [1234.567, '0.00', '1234,57', 0.01],
    [1234567, '#,##0', '1\u00a0234\u00a0567', 1],
    [1234567, '# ##0', '1\u00a0234\u00a0567', 1],
    [-1234567.5, '#,##0', '-1\u00a0234\u00a0568', 1],
    [1.005, '0.00', '1,01', 0.01],
    [-0.4, '0', '0', 1],
    [1.5, '0.##', '1,5', 0.01],
    [342880123, '#,##0,', '342\u00a0880', 1000],
    [342880123, '#,##0.0,,', '342,9', 100000],
    [-5, '0;(0)', '(5)', 1],
    [-5, '0;[Red]-0', '-5', 1],
    [0, '0;-0;"-"', '-', 1],
    [0, ACCOUNTING, '-', 1],
    [-1234, ACCOUNTING, '-1\u00a0234', 1],
    [12, '+0.0;-0.0', '+12,0', 0.1],
    [5, '[<10]0.0;0', '5,0', 0.1],
    [50, '[<10]0.0;0', '50', 1],
    [12345, '0.00E+00', '1,23E+04', 100],
    [2025, '"År "0', 'År 2025', 1],
    [8246, '#,##0 dygn', '8\u00a0246 dygn', 1],
    [1234, ';;;', '', 1],
  ])('%d in %j shows %j, to %d', (value, format, text, resolution) => {
    const printed = printedNumber(value, format);
    expect(printed.text).toBe(text);
    expect(toNumber(printed.number.resolution)).toBe(resolution);
    expect(toNumber(printed.number.value)).toBe(value);
    expect(printed.isPercent).toBe(false);
  });

  it.each<[number, string, string, number, number]>([
    [0.25, '0%', '25%', 0.25, 0.01],
    [0.0864, '0.0\\ %', '8,6 %', 0.0864, 0.001],
    [8.6, '0.0" %"', '8,6 %', 0.086, 0.001],
    [-0.9, '0%;-0%', '-90%', -0.9, 0.01],
  ])('%d in %j shows %j: the share %d, to %d', (value, format, text, share, resolution) => {
    const printed = printedNumber(value, format);
    expect([printed.text, toNumber(printed.number.value), toNumber(printed.number.resolution), printed.isPercent]).toEqual([text, share, resolution, true]);
  });

  it.each([
    ['#,##0\\ "kr"', 'kr'],
    ['#,##0\\ [$kr-41D]', 'kr'],
    ['# ##0" tkr"', 'tkr'],
    ['0.0" mnkr"', 'mnkr'],
    ['0" dygn"', 'dygn'],
    ['#,##0,," mnkr"', 'kr'],
    [ACCOUNTING, null],
    ['"År "0', null],
    ['General', null],
  ])('%j says the value is in %j', (format, unit) => {
    expect(printedNumber(1234567, format).unit).toBe(unit);
  });

  it.each(['yyyy-mm-dd', '[$-41D]d mmmm yyyy;@', '[h]:mm', 'mm:ss.0', 'h:mm AM/PM', 'mmm-yy', 'yyyy', '[$-F400]h:mm:ss\\ AM/PM'])('%j is a date', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(['General', 'Standard', '0.00', '[Red]0', '0" dygn"', '#,##0 dygn', '0\\ \\d', '"h"0', '0.00E+00', '@', '[Green]General', '_-* #,##0\\ _k_r_-', '[$kr-41D]0'])(
    '%j is no date',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );

  it('never throws, whatever the format', () => {
    const pieces = fc.array(fc.constantFrom('0', '#', '?', '.', ',', '%', ';', '"', '\\', '[', ']', '[<5]', '[Red]', 'E+', '/', '@', '_', '*', 'General', 'y', 'm', 's', ' ', '$', 'kr'), { maxLength: 20 });
    fc.assert(
      fc.property(fc.double(), pieces, (value, format) => {
        const { number, text } = printedNumber(value, format.join(''));
        expect(number.resolution.units > 0n).toBe(true);
        expect(typeof text).toBe('string');
        expect(typeof isDateFormat(format.join(''))).toBe('boolean');
      }),
      { numRuns: 5000 },
    );
  });
});
