import { readTables } from '../../../src/workbook/tables/read-tables';
import { numberCell, workbookFromRows } from '../../support/sheet-from-rows';
import { columnsOf, rowsOf, tablesOf } from './outline';

const HEAD = ['Verksamhet, tkr', 'Budget 2024', 'Budget 2025'];
const SKOLA = ['Skola', -10, -15];
const VARD = ['Vård', -20, -25];
const ROWS = ['item Skola: -10 -15', 'item Vård: -20 -25'];

describe('what people write around a table', () => {
  it('footnotes and sources below are no rows of it', () => {
    const notes = [['* inkl. index 2 %'], ['Källa: Ekonomisystemet']];
    expect(tablesOf([HEAD, SKOLA, VARD, ['Summa: ', -30, -40], ...notes]).flatMap(rowsOf)).toEqual([...ROWS, 'total Summa: = 0 1: -30 -40']);
    expect(tablesOf([HEAD, SKOLA, VARD, ...notes]).flatMap(rowsOf)).toEqual(ROWS);
    expect(readTables(workbookFromRows([HEAD, SKOLA, VARD, ...notes])).findings).toEqual([]);
  });

  it('labels with lines, indentation and codes before them, far out on the sheet', () => {
    const code = (number: number): ReturnType<typeof numberCell> => numberCell(number, 'General');
    const rows = [['Konto', 'Verksamhet,\ntkr', 'Budget\n2024', 'Budget\r\n2025'], [code(5001), '  Skola', -10, -15], [code(5002), 'Vård', -20, -25], [null, 'SUMMA :', -30, -40]];
    expect(tablesOf(rows, { left: 26, top: 40 }).flatMap(rowsOf)).toEqual([...ROWS, 'total SUMMA : = 0 1: -30 -40']);
  });

  it('a sum over the periods, or a span of years, is no period', () => {
    const spanned = [['Investeringar, tkr', '2025-2027', '2025', '2026', '2027'], ['Skola', 60, 10, 20, 30], ['Vård', 6, 1, 2, 3]];
    expect(tablesOf(spanned).flatMap(columnsOf).filter((column) => column.includes('20'))).toEqual(['C1 2025', 'D1 2026', 'E1 2027']);
    const summed = [['Verksamhet, tkr', 'Budget 2024', 'Budget 2025', 'Totalt'], ['Skola', -10, -15, -25], ['Vård', -20, -25, -45]];
    expect(tablesOf(summed).flatMap(columnsOf)).toEqual(['B1 budget 2024', 'C1 budget 2025', 'D1 ignored']);
  });

  it('an empty sheet and a title alone are no table', () => {
    expect(tablesOf([])).toEqual([]);
    expect(tablesOf([['Utveckling av kostnader 2023–2025']])).toEqual([]);
  });
});
