import fc from 'fast-check';
import { formulaTokens } from '../../../src/workbook/formulas/formula-tokens';

function kinds(formula: string): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => `${kind} ${text}`)
    .join(' | ');
}

describe('the pieces of a formula', () => {
  it.each([
    ['=A1+$B$2:C3', 'reference A1 | operator + | reference $B$2:C3'],
    ['=SUM(A:$C,2:5)', 'function SUM | open ( | reference A:$C | comma , | reference 2:5 | close )'],
    ['=A1:INDEX(B:B,3)', 'reference A1 | other : | function INDEX | open ( | reference B:B | comma , | number 3 | close )'],
    ["='It''s A1'!A1", "sheet 'It''s A1'! | reference A1"],
    ['=Jan:Dec!A1', 'name Jan | other : | sheet Dec! | reference A1'],
    ['=[1]Blad1!A1', 'brackets [1] | sheet Blad1! | reference A1'],
    ["=T1[Kol '[A1']]", "name T1 | brackets [Kol '[A1']]"],
    ['=LOG10(1E5)', 'function LOG10 | open ( | number 1E5 | close )'],
    ['=2.5e-3%', 'number 2.5e-3 | operator %'],
    ['=pris.B2*A1_x*A01', 'name pris.B2 | operator * | name A1_x | operator * | name A01'],
    ['=true<>TRUE()', 'logical true | operator <> | function TRUE | open ( | close )'],
    ['=#REF!+Blad1!#N/A+#NYTT!', 'error #REF! | operator + | sheet Blad1! | error #N/A | operator + | other # | sheet NYTT!'],
    ['="a ""A1"""&B1', 'text "a ""A1""" | operator & | reference B1'],
    ['="öppen A1', 'other "öppen A1'],
    ["='öppet A1", "other 'öppet A1"],
    ['= @A1', 'space   | other @ | reference A1'],
  ])('%s', (formula, expected) => {
    expect(kinds(formula)).toBe(expected);
  });

  it('sheets have their names without quotes', () => {
    expect(formulaTokens("='År ''25'!A1")[0]).toEqual({ kind: 'sheet', text: "'År ''25'!", name: "År '25" });
  });

  it('are all of it, whatever it is', () => {
    const part = fc.constantFrom('A1', '$B$2', ':', 'C:C', '1:2', "'", '"', '[', ']', '!', '#', '#REF!', '(', ')', ',', '1E5', '.5', 'å_x', '$', '?', ' ', '\u{1f600}', '@', '{', '<=');
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 15 }), (parts) => {
        const formula = parts.join('');
        expect(formulaTokens(`=${formula}`).map(({ text }) => text).join('')).toBe(formula);
      }),
    );
  });
});
