import type { Table } from '../../../../../src/core/table';
import type { Sheet } from '../../../../../src/workbook/workbook';
import { findRoom } from '../../../../../src/workbook/write/results/beside/find-room';
import { inspect } from '../../../../support/inspect';
import { sheetFromRows, workbookOf } from '../../../../support/sheet-from-rows';
import type { CellInput, SheetOptions } from '../../../../support/sheet-from-rows';

const ROWS: readonly (readonly CellInput[])[] = [
  ['Driftbudget per verksamhet, tkr'],
  ['Verksamhet', 'Budget 2025', 'Plan 2026'],
  ['Familjehem', -10_000, -11_000],
  ['Stöd', -4000, -4100],
  ['Summa', -14_000, -15_100],
];

function tableOn(sheet: Sheet): Table {
  const [table] = inspect(workbookOf([sheet])).tables;
  if (!table) throw new RangeError('no table');
  return table;
}

function roomFor(rows: typeof ROWS, options: SheetOptions = {}, width = 3, mayGrow = true) {
  const sheet = sheetFromRows('Budget', rows, options);
  return findRoom(workbookOf([sheet]), tableOn(sheetFromRows('Budget', ROWS)), width, mayGrow);
}

const withCell = (row: number, column: number): typeof ROWS =>
  [...ROWS, []].map((cells, index) => (index === row ? [...cells, ...Array<CellInput>(column - cells.length).fill(null), 'egen'] : cells));

test('a column is left free between the table and ours', () => {
  expect(roomFor(ROWS)).toEqual({ sheet: 'Budget', area: { top: 1, left: 4, bottom: 4, right: 6 }, headerRow: 1, grows: null });
});

test.each([
  ['in the gap', 2, 3],
  ['in the first column', 1, 4],
  ['in the last column', 4, 6],
  ['right after it', 3, 7],
])('a cell %s takes the room', (_, row, column) => {
  expect(roomFor(withCell(row, column))).toBeNull();
});

test.each([
  ['above', 0, 4],
  ['below', 5, 4],
  ['one column further', 3, 8],
])('a cell %s does not', (_, row, column) => {
  expect(roomFor(withCell(row, column))).not.toBeNull();
});

test('protected sheets, hidden columns, merged cells and other Excel tables are left alone', () => {
  expect(roomFor(ROWS, { isProtected: true })).toBeNull();
  expect(roomFor(ROWS, { hiddenColumns: [5] })).toBeNull();
  expect(roomFor(ROWS, { hiddenColumns: [7] })).not.toBeNull();
  expect(roomFor(ROWS, { merged: ['F1:F3'] })).toBeNull();
  expect(roomFor(ROWS, { tables: [{ name: 'Annan', range: 'F4:H9' }] })).toBeNull();
});

test('an Excel table that is the table goes on without a gap, where it may', () => {
  const tables = [{ name: 'Budget', range: 'A2:C5', totalsRows: 1 }];
  expect(roomFor(ROWS, { tables })).toMatchObject({ area: { left: 3, right: 5 }, grows: { name: 'Budget' } });
  expect(roomFor(ROWS, { tables }, 3, false)).toMatchObject({ area: { left: 4, right: 6 }, grows: null });
});

test('an Excel table with other headers is no table to go on with', () => {
  expect(roomFor(ROWS, { tables: [{ name: 'Delen', range: 'A3:C5' }] })).toMatchObject({ area: { left: 4 }, grows: null });
});

test('the sheet must have so many columns', () => {
  expect(roomFor(ROWS, {}, 16_380)).not.toBeNull();
  expect(roomFor(ROWS, {}, 16_381)).toBeNull();
});
