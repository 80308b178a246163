import { dateCell } from '../../support/sheet-from-rows';
import type { CellInput } from '../../support/sheet-from-rows';
import { isPartOfYear } from '../../../src/workbook/text/headers/read-part-of-year';
import { columnsOf, tablesOf } from './outline';

function read(headers: readonly CellInput[]): { role: string | undefined; columns: string[] } {
  const amounts = headers.map((_, index) => index + 1);
  const [table] = tablesOf([['Verksamhet, tkr', ...headers], ['Skola', ...amounts], ['Vård', ...amounts], ['Summa', ...amounts.map((amount) => 2 * amount)]]);
  return { role: table?.role, columns: table ? columnsOf(table) : [] };
}

describe('months, quarters and thirds of a year', () => {
  it('with their year, beside the whole year', () => {
    const columns = ['B1', 'C1', 'D1', 'E1 2024'];
    expect(read(['Jan 2024', 'Feb 2024', 'Mar 2024', '2024'])).toEqual({ role: 'monthly', columns });
    expect(read(['2024-01', '2024-02', '2024-03', '2024'])).toEqual({ role: 'monthly', columns });
    expect(read(['Kv 1 2024', 'Kv 2 2024', 'Kv 3 2024', '2024'])).toEqual({ role: 'operatingBudget', columns });
    expect(read(['T1 2024', 'T2 2024', 'T3 2024', '2024'])).toEqual({ role: 'operatingBudget', columns });
  });

  it('as dates that show months only; a day is the end of its year', () => {
    expect(read([dateCell(45292, 'mmm-yy'), dateCell(45323, 'mmm-yy'), dateCell(45352, 'yyyy-mm'), 'Budget 2024']).columns).toEqual(['B1', 'C1', 'D1', 'E1 budget 2024']);
    expect(read([dateCell(45291), 'Budget 2024']).columns).toEqual(['B1 2023', 'C1 budget 2024']);
  });

  it('below the year that they are of', () => {
    const rows = [[null, 'Budget 2024', null, null, 'Utfall 2023'], ['Verksamhet, tkr', 'Jan', 'Feb', 'Mar', null], ['Skola', 1, 2, 3, 6], ['Summa', 1, 2, 3, 6]];
    expect(tablesOf(rows, { merged: ['B1:D1'] }).flatMap(columnsOf)).toEqual(['B2 budget', 'C2 budget', 'D2 budget', 'E1 actual 2023']);
  });

  it.each(['Jan', 'dec 2024', '2024-12', 'Kvartal 3', 'Q1 2025', '2024 Q4', 'Tertial 1', 'T2', '1:a kvartalet'])('%s is a part', (text) => {
    expect(isPartOfYear(text)).toBe(true);
  });

  it.each(['2024', '2024-2025', '2023/24', '2025-13', 'Helår 2024', 'Utfall jan-aug 2024', 'Maj Karlsson', 'T 12', 'Kv'])('%s is none', (text) => {
    expect(isPartOfYear(text)).toBe(false);
  });
});
