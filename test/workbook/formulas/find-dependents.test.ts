import { findDependents } from '../../../src/workbook/formulas/find-dependents';
import type { Workbook } from '../../../src/workbook/workbook';
import { formulaCell, sheetFromRows, workbookOf } from '../../support/sheet-from-rows';
import type { CellInput } from '../../support/sheet-from-rows';

describe('dependents', () => {
  const formulas = (list: Readonly<Record<string, string>>): readonly (readonly CellInput[])[] =>
    Object.values(list).map((formula): CellInput[] => [null, null, formulaCell(formula, 1)]);
  const found = (formula: string, names: Workbook['names'] = []): boolean => {
    const data = sheetFromRows('Data', [['a', 'b'], [1, 2], [3, 4], ...formulas({ own: formula })], { tables: [{ name: 'Tabell', range: 'A1:B3' }] });
    const other = sheetFromRows('Annat blad', formulas({ formula }));
    return findDependents(workbookOf([data, other], names), [{ sheet: 'Data', row: 1, column: 1 }]).some(({ sheet }) => sheet === 'Annat blad');
  };

  test.each([
    '=Data!B2',
    '=data!$B$2+1',
    '=SUM(Data!A1:C9)',
    "=SUM('Data'!B:B)",
    '=SUM(Data!2:2)',
    '=SUM(Tabell[b])',
    '=SUM(Tabell)',
    '=SUM(Tabell[[a]:[b]])',
    '=OFFSET(Data!A1,1,1)',
    '=INDIRECT("Data!B2")',
    '=Namnet*2',
  ])('%s reads the cell', (formula) => {
    expect(found(formula, [{ name: 'Namnet', refersTo: 'Data!$B$1:$B$3', sheet: null }])).toBe(true);
  });

  test.each(['=Data!B3', '=B2', '=SUM(Data!C:D)', '="Data!B2"', '=SUM(Data!3:9)', '=Namnet', '=SUM(Tabell[a])', '=Tabell[[#Headers],[b]]', '=[1]Data!B2', '=Ingenting'])('%s does not', (formula) => {
    expect(found(formula, [{ name: 'Namnet', refersTo: 'Data!$A$1', sheet: null }])).toBe(false);
  });

  test('chains are followed in either direction, rings end', () => {
    const rows: CellInput[][] = [
      [1, formulaCell('=B2', 1)],
      [null, formulaCell('=B3', 1)],
      [null, formulaCell('=A1+C1', 1)],
      [null, formulaCell('=B1+B4', 1)],
      [null, formulaCell('=C1', 1)],
    ];
    const workbook = workbookOf([sheetFromRows('Data', rows)]);
    expect(findDependents(workbook, [{ sheet: 'Data', row: 0, column: 0 }]).map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  });

  test('a ring is found where it reads the cell, in any order, and not where it does not', () => {
    const rows: CellInput[][] = [
      [1, formulaCell('=B2', 1), formulaCell('=C2', 1)],
      [null, formulaCell('=B3', 1), formulaCell('=C1', 1)],
      [null, formulaCell('=B1+B4', 1), formulaCell('=C2', 1)],
      [null, formulaCell('=A1', 1)],
    ];
    const found = findDependents(workbookOf([sheetFromRows('Data', rows)]), [{ sheet: 'data', row: 0, column: 0 }]);
    expect(found.map(({ row, column }) => [row, column])).toEqual([[0, 1], [1, 1], [2, 1], [3, 1]]);
  });
});
