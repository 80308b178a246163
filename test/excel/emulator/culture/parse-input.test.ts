import { ENGLISH, SWEDISH } from './cultures';
import { parseInput } from './parse-input';

/** What is documented of Excel's own typing, and (marked in the code) what we take it to be. */
describe('what Excel makes of a typed string', () => {
  const number = (value: number, numberFormat: string | null = null): unknown => ({ content: { kind: 'number', value }, numberFormat, quotePrefix: false });
  const text = (value: string, quotePrefix = false): unknown => ({ content: { kind: 'text', value }, numberFormat: null, quotePrefix });

  it.each([
    ['3,5', number(3.5)],
    ['3.5', text('3.5')],
    ['-1 234,50', number(-1234.5, '#,##0.00')],
    ['1\u00a0234', number(1234, '#,##0')],
    ['8,6 %', number(0.086, '0.00%')],
    ['25 kr', number(25, '#,##0 "kr"')],
    ['(12)', number(-12)],
    ['1E3', number(1000, '0.00E+00')],
    ['2026-11-21', number(46347, 'yyyy-mm-dd')],
    ['12:30', number(0.5208333333333334, 'h:mm')],
    ['SANT', { content: { kind: 'boolean', value: true }, numberFormat: null, quotePrefix: false }],
    ['#SAKNAS!', { content: { kind: 'error', value: '#N/A' }, numberFormat: null, quotePrefix: false }],
    ["'=A1", text('=A1', true)],
    ["'", text('', true)],
    ['Hemtjänst', text('Hemtjänst')],
    ['1 23', text('1 23')],
    ['-', text('-')],
    ['2025/26', text('2025/26')],
    ['', { content: { kind: 'empty' }, numberFormat: null, quotePrefix: false }],
  ])('in Swedish: %s', (typed, expected) => {
    expect(parseInput(typed, SWEDISH)).toEqual(expected);
  });

  it.each([
    ['3.5', number(3.5)],
    ['3,5', text('3,5')],
    ['1,234.5', number(1234.5, '#,##0.00')],
    ['$5', number(5, '"$"#,##0')],
    ['11/21/2026', number(46347, 'm/d/yyyy')],
    ['SANT', text('SANT')],
    ['TRUE', { content: { kind: 'boolean', value: true }, numberFormat: null, quotePrefix: false }],
  ])('in American: %s', (typed, expected) => {
    expect(parseInput(typed, ENGLISH)).toEqual(expected);
  });

  it.each(['=A1*2', '+A1*2'])('takes %s for a formula, in no language', (typed) => {
    for (const culture of [SWEDISH, ENGLISH]) {
      expect(parseInput(typed, culture).content).toEqual({ kind: 'formula', formula: '=A1*2', value: { kind: 'empty' }, isDirty: true });
    }
  });
});
