import fc from 'fast-check';
import { addressOf } from '../../../src/workbook/address';
import { splitFormula } from '../../../src/workbook/formulas/split-formula';
import { shiftFormula } from '../../../src/workbook/formulas/shift-formula';

function shift(formula: string, rows: number, columns: number): string {
  return shiftFormula(splitFormula(formula), rows, columns);
}

describe('shiftFormula', () => {
  it.each([
    ['=A1+B$2-$C3*$D$4', '=C2+D$2-$C4*$D$4'],
    ['=SUM(A1:B10)', '=SUM(C2:D11)'],
    ['=SUM(A:B,$C:D)', '=SUM(C:D,$C:F)'],
    ['=SUM(1:2,$3:4)', '=SUM(2:3,$3:5)'],
    ["='Budget 2025'!A1+Blad2!B2", "='Budget 2025'!C2+Blad2!D3"],
    ["='It''s A1'!A1", "='It''s A1'!C2"],
    ['="A1 och ""B2"" "&A1', '="A1 och ""B2"" "&C2'],
    ['=LOG10(A1)+ATAN2(A1,B1)', '=LOG10(C2)+ATAN2(C2,D2)'],
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=_xlfn.XLOOKUP(C2,D:D,E:E)'],
    ['=Uppräkning_A1*pris.B2*A1_x', '=Uppräkning_A1*pris.B2*A1_x'],
    ['=Tabell1[[#This Row],[A1]]*A1', '=Tabell1[[#This Row],[A1]]*C2'],
    ["=Tabell1[Kol '[A1']]+A1", "=Tabell1[Kol '[A1']]+C2"],
    ['=[1]Blad1!A1+[2]!namn', '=[1]Blad1!C2+[2]!namn'],
    ['=A1:INDEX(B:B,3)', '=C2:INDEX(D:D,3)'],
    ['=Jan:Dec!A1', '=Jan:Dec!C2'],
    ['=#REF!+A1+#N/A', '=#REF!+C2+#N/A'],
    ['=1E5+2.5E-3*A1%', '=1E5+2.5E-3*C2%'],
    ['=A1#+@B1', '=C2#+@D2'],
    ['={1,2;3,4}*A1', '={1,2;3,4}*C2'],
    ['=XFE1+A1048577+ABCD1', '=XFE1+A1048577+ABCD1'],
    ['=a1', '=C2'],
    ['=TRUE+A01', '=TRUE+A01'],
    ['="öppen text A1', '="öppen text A1'],
    ["='öppet namn A1", "='öppet namn A1"],
    ['=[öppen A1', '=[öppen A1'],
  ])('one row down and two columns right, %s reads %s', (formula, shifted) => {
    expect(shift(formula, 1, 2)).toBe(shifted);
  });

  it('goes on at the other side of the sheet', () => {
    expect(shift('=XFD1048576', 1, 1)).toBe('=A1');
    expect(shift('=A1', -1, -1)).toBe('=XFD1048576');
  });

  it('moves there and back to the same formula', () => {
    const reference = fc
      .record({ row: fc.nat(1_048_575), column: fc.nat(16_383), fixRow: fc.boolean(), fixColumn: fc.boolean() })
      .map(({ row, column, fixRow, fixColumn }) =>
        addressOf(row, column).replace(/([A-Z]+)(\d+)/, `${fixColumn ? '$$' : ''}$1${fixRow ? '$$' : ''}$2`),
      );
    const piece = fc.oneof(reference, fc.constantFrom('SUM(', ')', '+', ',', ':', '"A1"', 'Blad1!', "'A 1'!", 'T[A1]', '3.5', 'namn'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -300, max: 300 }), (pieces, rows, columns) => {
        const formula = `=${pieces.join(' ')}`;
        expect(shift(shift(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: -9, max: 9 }), (text, rows) => {
        expect(typeof shift(text, rows, 1)).toBe('string');
      }),
    );
  });
});
