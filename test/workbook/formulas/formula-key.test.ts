import fc from 'fast-check';
import { formulaKey, formulaSkeleton, isBroken, isSameFormula } from '../../../src/workbook/formulas/formula-key';

describe('formulas that say the same', () => {
  it.each([
    ['=A1*1E-9', '=A1*0.000000001'],
    ['=A1*0.5', '=A1*.50'],
    ['=A1*0.30000000000000004', '=A1*0.3'],
    ["='Underlag'!$B$4", '=Underlag!$B$4'],
    ['=Underlag!$B$4', '=$B$4'],
    ['=UNDERLAG!b4', '=B4'],
    ["='År ''25'!A1", "= 'År ''25'!A1"],
    ['=sum( A1 : B2 )', '=SUM(A1:B2)'],
    ['=Blad1!A1:Blad1!B2', '=Blad1!A1:B2'],
    ['=$A$1:$A$1', '=$A$1'],
    ['=_xlfn.IFERROR(A1,"")', '=IFERROR(A1,"")'],
    ['=IF(TRUE(),1,FALSE( ))', '=IF(TRUE,1,FALSE)'],
    ['=+A1*(+B1)-IF(A1>+1,+2,3)', '=A1*(B1)-IF(A1>1,2,3)'],
    ['=@A1', '=A1'],
    ['=valt_scenario', '=Valt_Scenario'],
    ['=Blad1!A1 : blad1!B2', '=Blad1!A1:B2'],
    ['=SUM(tabell[[#this row], [Pris]])', '=SUM(Tabell[[#This Row],[Pris]])'],
  ])('%s and %s', (one, other) => {
    expect(isSameFormula(one, other, 'Underlag')).toBe(true);
  });

  it.each([
    ['=A1', '=$A$1'],
    ['=A1', '=A2'],
    ['=A1', '=Blad1!A1'],
    ['="a b"', '="ab"'],
    ['="A"', '="a"'],
    ['=A1+B1', '=A1-B1'],
    ['=A1>=B1', '=A1>B1'],
    ['=ROUND(A1,0)', '=ROUND(A1,1)'],
    ['=A1', '=A1*1'],
    ['=SUM(A1:B2)', '=SUM(A1,B2)'],
    ['="+"', '=""'],
    ["='a b'!A1", "='ab'!A1"],
    ['=T[a b]', '=T[ab]'],
    ['=SUM(A:B)', '=SUM(A:A)'],
    ['=SUM(1:1)', '=SUM(1)'],
  ])('but not %s and %s', (one, other) => {
    expect(isSameFormula(one, other, 'Underlag')).toBe(false);
  });

  it('are the same whatever white space stands between their pieces', () => {
    const pieces = ['IF', '(', 'AND', '(', 'Underlag!$B$4', '>=', '-1.5', ',', "'Volymer och priser'!C7:D9", '<>', '"a  ""b"""', ')', ',', '1E-9', ',', 'LOG10', '(', '2', ')', ')'];
    const space = fc.constantFrom('', ' ', '\n  ', '\t');
    const spaced = fc.array(space, { minLength: pieces.length, maxLength: pieces.length });
    fc.assert(
      fc.property(spaced, (spaces) => {
        const formula = `=${pieces.map((piece, index) => (spaces[index] ?? '') + piece).join('')}`;
        expect(formulaKey(formula, 'Blad1')).toBe(formulaKey(`=${pieces.join('')}`, 'Blad1'));
      }),
    );
  });

  it('are read whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "'", '!', '#', '[', ']', 'A', '1', '$', ':', 'E', '+', ' ', 'å', '(', '\u{1f600}') }), (formula) => {
        expect(typeof formulaKey(formula, 'x')).toBe('string');
      }),
    );
  });
});

describe('the skeleton of a formula', () => {
  it.each([
    ['=A1*Underlag!$B$4', "=C17*'Underlag (2)'!$B$5"],
    ['=SUM(A1:B2)', '=SUM(A1:B9)'],
    ['=SUM(A1:A2)', '=SUM(A1)'],
    ['=Underlag!A1*2', '=#REF!*2'],
    ['=Underlag!A1*2', '=Underlag!#REF!*2'],
  ])('%s and %s have the same', (one, other) => {
    expect(formulaSkeleton(one)).toBe(formulaSkeleton(other));
  });

  it.each([
    ['=A1', '=A1*1.02'],
    ['=A1', '=-A1'],
    ['=SUM(A1:B2)', '=SUM(A1,B2)'],
    ['=A1*2', '=A1*3'],
    ['=A1&"x"', '=A1&"y"'],
  ])('%s and %s have not', (one, other) => {
    expect(formulaSkeleton(one)).not.toBe(formulaSkeleton(other));
  });

  it('shows which formulas refer to something deleted', () => {
    expect(['=A1', '=#REF!+1', '=Blad1!#REF!', '="#REF!"', '=#N/A'].map(isBroken)).toEqual([false, true, true, false, false]);
  });
});
