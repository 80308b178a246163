import { parseRange } from '../../../../src/workbook/address';
import { pointOut } from '../../../../src/workbook/tables/correct/point-out';
import { readTables } from '../../../../src/workbook/tables/read-tables';
import { workbookFromRows } from '../../../support/sheet-from-rows';
import type { CellInput } from '../../../support/sheet-from-rows';
import { columnsOf, rowsOf } from '../outline';

type Rows = readonly (readonly CellInput[])[];

/** Headers that say nothing we know: the finder does not take it for a table. */
const UNKNOWN: Rows = [
  ['Hemtjänst', 'alfa', 'beta'],
  ['Norr', 10, 20],
  ['Söder', 30, 40],
];

function pointed(rows: Rows, range: string) {
  const [sheet] = workbookFromRows(rows).sheets;
  const area = parseRange(range);
  const table = sheet && area ? pointOut(sheet, area) : null;
  return table;
}

function readWith(rows: Rows, range: string, now: Rows = rows) {
  const table = pointed(rows, range);
  if (!table) throw new Error('nothing pointed out');
  return readTables(workbookFromRows(now), { corrections: [], pointed: [table] });
}

describe('a table that a person points out', () => {
  it('is read though its words say nothing', () => {
    expect(readTables(workbookFromRows(UNKNOWN)).tables).toEqual([]);
    const { readings, unfit } = readWith(UNKNOWN, 'A1:C3');
    expect(readings.map(({ table: { id }, pointed: isPointed }) => [id, isPointed !== null])).toEqual([['Blad1!A1:C3', true]]);
    expect(readings.flatMap(({ table }) => [...columnsOf(table), ...rowsOf(table)])).toEqual(['B1', 'C1', 'item Norr: 10 20', 'item Söder: 30 40']);
    expect(unfit.pointed).toEqual([]);
  });

  it('is known as a table of years and a sum where its words say so, and empty cells around it are no part of it', () => {
    const rows: Rows = [[], [null, 'Rad', 'Budget 2025', 'Plan 2026'], [null, 'Norr', 10, 20], [null, 'Söder', 30, 40], [null, 'Summa', 40, 60]];
    const { tables } = readWith(rows, 'A1:F9');
    expect(tables.map(({ range }) => range)).toEqual(['B2:D5']);
    expect(tables.flatMap(rowsOf)).toEqual(['item Norr: 10 20', 'item Söder: 30 40', 'total Summa = 0 1: 40 60']);
  });

  it('takes the place of what was found there, and leaves the rest', () => {
    const rows: Rows = [['Volymer', 'Budget 2025', 'Plan 2026', 'Plan 2027'], ['Norr', 1, 2, 3], ['Söder', 4, 5, 6], ['Väster', 7, 8, 9]];
    expect(readWith(rows, 'A1:C3').tables.map(({ range }) => range)).toEqual(['A1:C3']);
  });

  it('is found again where rows were put in above it and within it', () => {
    const [header = [], first = [], last = []] = UNKNOWN;
    const now: Rows = [['Anteckning'], [], header, first, ['Väster', 1, 2], last, ['Annat']];
    const { tables, unfit } = readWith(UNKNOWN, 'A1:C3', now);
    expect(tables.map(({ range, rows }) => [range, rows.length])).toEqual([['A3:C6', 3]]);
    expect(unfit.pointed).toEqual([]);
  });

  it('is told of where it is gone', () => {
    const { tables, unfit } = readWith(UNKNOWN, 'A1:C3', [['Något annat', 1]]);
    expect([tables.length, unfit.pointed.length]).toEqual([0, 1]);
  });

  it('cannot be a single row, a single column or nothing', () => {
    expect(['A1:C1', 'A1:A3', 'F7:H9'].map((range) => pointed(UNKNOWN, range))).toEqual([null, null, null]);
  });
});
