import fc from 'fast-check';
import type { SheetCell } from '../../../../src/workbook/workbook';
import { parseTyped } from '../../../../src/xlsx/open/typed/parse-typed';
import { shownContent } from '../../../../src/xlsx/open/typed/shown-content';

const cell = (value: SheetCell['value'], rest: Partial<SheetCell> = {}): SheetCell => ({
  value,
  type: typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text',
  numberFormat: 'General',
  formula: null,
  ...rest,
});

describe('a cell that is to be edited', () => {
  it.each([
    [cell(1234.5), '1234,5', '1234.5'],
    [cell(-386165), '-386165', '-386165'],
    [cell(0.035, { numberFormat: '0.0%' }), '3,5\u00a0%', '3.5%'],
    [cell(0.07, { numberFormat: '0%' }), '7\u00a0%', '7%'],
    [cell(true), 'SANT', 'TRUE'],
    [cell('Dagbarn'), 'Dagbarn', 'Dagbarn'],
    [cell('0123'), "'0123", "'0123"],
    [cell('=1+1'), "'=1+1", "'=1+1"],
    [cell('SANT'), "'SANT", "'SANT"],
    [cell(46053, { type: 'date', numberFormat: 'yyyy-mm-dd' }), '2026-01-31', '2026-01-31'],
    [cell(6, { formula: '=IF(A1>0.5,_xlfn.XLOOKUP(B1,C:C,D:D),TRUE)' }), '=OM(A1>0,5;XLETAUPP(B1;C:C;D:D);SANT)', '=IF(A1>0.5,XLOOKUP(B1,C:C,D:D),TRUE)'],
    [cell(1.2, { formula: '=IF(A1>0,1,2)' }), '=OM(A1>0;1;2)', '=IF(A1>0,1,2)'],
  ])('%j', (of, swedish, english) => {
    expect(shownContent(of, 'sv')).toBe(swedish);
    expect(shownContent(of, 'en')).toBe(english);
  });

  it('counts days as the workbook does', () => {
    expect(shownContent(cell(44591, { type: 'date', numberFormat: 'yyyy-mm-dd' }), 'sv', 1904)).toBe('2026-01-31');
  });

  it('is empty where it holds nothing', () => {
    expect(shownContent(null, 'sv')).toBe('');
  });
});

const language = fc.constantFrom('sv' as const, 'en' as const);
const numberFormat = fc.constantFrom('General', '0.0%', '#,##0');

describe('typed back, it is the same', () => {
  it('number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), numberFormat, language, (value, format, spoken) => {
        const shown = shownContent(cell(value, { numberFormat: format }), spoken);
        expect(parseTyped(shown, spoken, format)).toMatchObject({ kind: 'number', value: value + 0 });
      }),
    );
  });

  it('text', () => {
    const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('=A1', '1 234,5', '2 %', 'TRUE', 'falskt', "'", "'a", ' ', '-', '2026-01-31', '='));
    fc.assert(
      fc.property(text, language, (value, spoken) => {
        expect(parseTyped(shownContent(cell(value), spoken), spoken)).toEqual({ kind: 'text', value });
      }),
    );
  });

  it.each(['=SUM(A1:A3,2.5)', "='Volymer och priser'!$B$3*1.031", '=IF(A1>0,"ja, nej",FALSE)', '=ROUND(A1,2)', '=MAX(1,5)', '=Tabell1[Pris]*2', '=_xlfn.IFNA(A1,0)', '=-A1^2%', '=SUM(A1,,B2)'])('%s', (formula) => {
    for (const spoken of ['sv', 'en'] as const) expect(parseTyped(shownContent(cell(1, { formula }), spoken), spoken)).toEqual({ kind: 'formula', formula });
  });
});
