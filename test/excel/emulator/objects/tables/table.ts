import type { Area } from '../../../../../src/workbook/workbook';
import { contentAt, setContent } from '../../model/cells';
import type { TableModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument, notEmulated, notFound } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { booleanArgument, textArgument } from '../arguments';
import { areaArgument } from '../areas/range-argument';
import { rangeHandle, type RangeHandle, type TableHandle } from '../handles';
import { isAllowed, isTable } from '../names/name-argument';
import { findName } from '../names/named-range';
import { sheetOf, tableOf } from '../other-handles';
import { checkUnprotected } from '../protection';
import { clearRange } from '../range/clear-range';
import { emptyCell } from '../range/write-content';
import { alreadyExists } from '../worksheets/sheet-name';
import { dropFromFormulas } from '../worksheets/sheet-in-formulas';
import { nameColumns } from './follow-headers';
import { renameTable } from './rename-in-formulas';
import { resizeTable } from './resize-table';
import { bodyOf, headerOf, totalsOf } from './table-range';
import { unlistInFormulas } from './unlist-table';

/** What the file says of a table's look beyond its style is not in the model. */
const NOT_KEPT = { HighlightFirstColumn: false, HighlightLastColumn: false, ShowBandedRows: true, ShowBandedColumns: false } as const;

export const table: ObjectType<TableHandle> = {
  identity: (_, { table: id }) => ({ Id: id }),
  get: {
    Id: (session, handle) => tableOf(session, handle).id,
    Name: (session, handle) => tableOf(session, handle).name,
    Style: (session, handle) => tableOf(session, handle).style,
    ShowHeaders: (session, handle) => tableOf(session, handle).hasHeaders,
    ShowTotals: (session, handle) => tableOf(session, handle).hasTotals,
    ShowFilterButton: (session, handle) => tableOf(session, handle).hasFilter,
    ...Object.fromEntries(Object.entries(NOT_KEPT).map(([name, value]) => [name, () => value])),
    Worksheet: (session, handle) => ({ type: 'Worksheet', sheet: tableOf(session, handle).sheet }),
    Columns: (_, { table: id }) => ({ type: 'TableColumnCollection', table: id }),
    Rows: (_, { table: id }) => ({ type: 'TableRowCollection', table: id }),
    AutoFilter: (session, handle) => ({ type: 'AutoFilter', sheet: tableOf(session, handle).sheet, table: handle.table }),
  },
  set: {
    Name: (session, handle, value) => {
      const found = tableOf(session, handle);
      const name = textArgument(value);
      if (!isAllowed(name)) throw invalidArgument();
      if (name.toLowerCase() !== found.name.toLowerCase() && (isTable(session, name) || findName(session, name, null) !== null)) throw alreadyExists();
      renameTable(session.model, found.name, name);
      found.name = name;
    },
    Style: (session, handle, value) => { tableOf(session, handle).style = textArgument(value); },
    ShowFilterButton: (session, handle, value) => { tableOf(session, handle).hasFilter = booleanArgument(value); },
    ShowHeaders: (session, handle, value) => { showHeaders(session, tableOf(session, handle), booleanArgument(value)); },
    ShowTotals: (session, handle, value) => { showTotals(session, tableOf(session, handle), booleanArgument(value)); },
    ...Object.fromEntries(Object.entries(NOT_KEPT).map(([name, kept]) => [name, (_: EmulatorSession, __: TableHandle, value: unknown) => {
      if (value !== kept) throw notEmulated(`Table.${name} ${String(value)}`);
    }])),
  },
  call: {
    GetRange: (session, handle) => rangeIn(session, handle, ({ area }) => area),
    GetDataBodyRange: (session, handle) => rangeIn(session, handle, bodyOf),
    GetHeaderRowRange: (session, handle) => rangeIn(session, handle, headerOf),
    GetTotalRowRange: (session, handle) => rangeIn(session, handle, totalsOf),
    Resize: (session, handle, [range]) => {
      const found = tableOf(session, handle);
      resizeTable(session, found, areaArgument(session, range, found.sheet));
      return null;
    },
    ConvertToRange: (session, handle) => {
      const found = tableOf(session, handle);
      checkUnprotected(sheetOf(session, found));
      unlistInFormulas(session.model, found);
      remove(session, found);
      return rangeHandle(found.sheet, found.area);
    },
    Delete: (session, handle) => {
      const found = tableOf(session, handle);
      checkUnprotected(sheetOf(session, found));
      remove(session, found);
      dropFromFormulas(session.model, '', [found.name]);
      clearRange(session, sheetOf(session, found), found.area, 'All');
      return null;
    },
    ClearFilters: (session, handle) => {
      const found = tableOf(session, handle);
      const sheet = sheetOf(session, found);
      if (found.isFiltered) for (let row = found.area.top; row <= found.area.bottom; row += 1) sheet.hiddenRows.delete(row);
      found.isFiltered = false;
      return null;
    },
  },
  scalars: ['Id', 'Name', 'Style', 'ShowHeaders', 'ShowTotals', 'ShowFilterButton', ...Object.keys(NOT_KEPT)],
};

/** @throws ExcelError ItemNotFound for a header or totals row that is not shown */
function rangeIn(session: EmulatorSession, handle: TableHandle, part: (table: TableModel) => Area | null): RangeHandle {
  const found = tableOf(session, handle);
  const area = part(found);
  if (area === null) throw notFound();
  return rangeHandle(found.sheet, area);
}

function remove(session: EmulatorSession, found: TableModel): void {
  session.model.tables = session.model.tables.filter((other) => other !== found);
  session.structureChanged();
}

/** The header row's cells are emptied when it is taken away; it comes back above the data only where that is free. */
function showHeaders(session: EmulatorSession, found: TableModel, isShown: boolean): void {
  if (isShown === found.hasHeaders) return;
  const sheet = sheetOf(session, found);
  const { area } = found;
  const row = isShown ? area.top - 1 : area.top;
  for (let column = area.left; column <= area.right; column += 1) {
    if (!isShown) emptyCell(sheet, row, column);
    else if (row < 0 || contentAt(sheet, row, column).kind !== 'empty') throw notEmulated('Table.showHeaders where cells have to move');
  }
  found.area = { ...area, top: isShown ? row : area.top + 1 };
  found.hasHeaders = isShown;
  if (isShown) {
    for (const [index, { name }] of found.columns.entries()) setContent(sheet, row, area.left + index, { kind: 'text', value: name });
    nameColumns(session, sheet, found, 0, found.columns.length - 1);
  }
  session.contentChanged(sheet, { ...area, top: row, bottom: row });
}

function showTotals(session: EmulatorSession, found: TableModel, isShown: boolean): void {
  if (isShown === found.hasTotals) return;
  const sheet = sheetOf(session, found);
  const { area } = found;
  const row = isShown ? area.bottom + 1 : area.bottom;
  for (let column = area.left; column <= area.right; column += 1) {
    if (!isShown) emptyCell(sheet, row, column);
    else if (contentAt(sheet, row, column).kind !== 'empty') throw notEmulated('Table.showTotals where cells have to move');
  }
  found.area = { ...area, bottom: isShown ? row : row - 1 };
  found.hasTotals = isShown;
  session.contentChanged(sheet, { ...area, top: row, bottom: row });
}
