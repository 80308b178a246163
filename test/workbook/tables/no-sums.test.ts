import { checkTables } from '../../../src/core/checks/check-tables';
import { readTables } from '../../../src/workbook/tables/read-tables';
import { isOtherThanSum } from '../../../src/workbook/tables/type/sum-formula';
import { compareLabels } from '../../../src/workbook/text/labels/match-labels';
import { formulaCell, workbookFromRows } from '../../support/sheet-from-rows';
import type { CellInput, SheetOptions } from '../../support/sheet-from-rows';
import { rowsOf, tablesOf } from './outline';

const HEAD = ['Verksamhet, tkr', 'Budget 2024', 'Budget 2025'];

function errorsOf(rows: readonly (readonly CellInput[])[], options: SheetOptions = {}): string[] {
  const { tables } = readTables(workbookFromRows([HEAD, ...rows], options));
  return checkTables(tables, compareLabels).filter(({ severity }) => severity === 'error').map(({ code, cell }) => `${code} ${cell}`);
}

describe('totals whose formula is no sum', () => {
  const items = [['Skola', -10, -20], ['Fritid', -32, -40]];

  it('are not judged as sums, and the column beside still is', () => {
    expect(errorsOf([...items, ['Summa', formulaCell('=AVERAGE(B2:B3)', -21), formulaCell('=SUM(C2:C3)', -60)]])).toEqual([]);
    expect(errorsOf([...items, ['Summa', formulaCell('=AVERAGE(B2:B3)', -21), -65]])).toEqual(['sum-mismatch C4']);
    expect(errorsOf([...items, ['Summa', -21, -60]])).not.toEqual([]);
  });

  it('over hidden rows, SUBTOTAL is judged by nobody; SUM is', () => {
    const hidden = { hiddenRows: [1] };
    expect(errorsOf([...items, ['Summa', formulaCell('=SUBTOTAL(109,B2:B3)', -32), formulaCell('=SUBTOTAL(9,C2:C3)', -40)]], hidden)).toEqual([]);
    expect(errorsOf([...items, ['Summa', formulaCell('=SUM(B2:B3)', -42), formulaCell('=SUM(C2:C2)', -40)]], hidden)).toEqual(['sum-mismatch C4']);
  });

  it.each(['=AVERAGE(B2:B3)', '=SUBTOTAL(101,T[A])', '=SUBTOTAL(2,B2:B9)', '=MAX(B2:B3)', '=B3/B2', '=SUM(B2:B3)/COUNT(B2:B3)'])('%s is none', (formula) => {
    expect(isOtherThanSum(formula, false)).toBe(true);
  });

  it.each(['=SUM(B2:B3)', '=SUBTOTAL(109,T[A])', '=SUM(B2:B9)/1000', '=SUM(B2:B9)/2', "=SUM('In/Ut'!B2:B9)", '=ROUND(SUM(B2:B3),0)'])('%s may be one', (formula) => {
    expect(isOtherThanSum(formula, false)).toBe(false);
  });
});

describe('groups that do not say that they are sums', () => {
  const nested = [['Kultur', -300, -330], ['Simhallar', -100, -110], ['Bibliotek', -200, -220], ['Teknik', -70, -80], ['Parkering', -30, -35], ['Gator', -40, -45]];

  it('above their rows', () => {
    const rows = tablesOf([HEAD, ...nested, ['Summa', -370, -410]]).flatMap(rowsOf);
    expect(rows.filter((row) => row.includes('total'))).toEqual([
      'subtotal Kultur = 1 2: -300 -330',
      'subtotal Teknik = 4 5: -70 -80',
      'total Summa = 0 3: -370 -410',
    ]);
  });

  it('below their rows, beside rows outside every group', () => {
    const [culture = [], pool = [], library = []] = nested;
    const rows = tablesOf([HEAD, pool, library, culture, ['Nämnd', -5, -6], ['Summa', -305, -336]]).flatMap(rowsOf);
    expect(rows.filter((row) => row.includes('total'))).toEqual(['subtotal Kultur = 0 1: -300 -330', 'total Summa = 2 3: -305 -336']);
  });

  it('a wrong number in one of them is found where it stands', () => {
    const changed = nested.map((row, index) => (index === 1 ? ['Simhallar', -100, -170] : row));
    expect(errorsOf([...changed, ['Summa', -370, -410]])).toEqual(['sum-mismatch C2']);
  });

  it('every level repeats the sum, with single children: nothing is said of the total', () => {
    const pivot = [['Nord', 50, 60], ['Skola', 50, 60], ['Syd', 70, 90], ['Gymnasium', 70, 90]];
    expect(errorsOf([...pivot, ['Summa', 120, 150]])).toEqual([]);
    expect(errorsOf([...pivot, ['Summa', 121, 150]])).not.toEqual([]);
  });
});
