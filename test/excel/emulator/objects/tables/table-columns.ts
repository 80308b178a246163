import type { Area } from '../../../../../src/workbook/workbook';
import { contentAt, setContent } from '../../model/cells';
import type { TableModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { notEmulated, notFound } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { countArgument, textArgument } from '../arguments';
import { rangeHandle, type RangeHandle, type TableColumnHandle, type TableHandle } from '../handles';
import { sheetOf, tableOf } from '../other-handles';
import { plainValue, valueOfContent } from '../range/cell-value';
import { readGrid } from '../range/read-grid';
import { writeContents } from '../range/write-content';
import { wrongSize } from '../range/write-grid';
import { followHeaders } from './follow-headers';
import { resizeTable } from './resize-table';
import { bodyOf, columnOf, headerOf, totalsOf } from './table-range';

export const tableColumnCollection: ObjectType<TableHandle> = {
  items: (session, handle) => tableOf(session, handle).columns.map(({ id }) => columnHandle(handle.table, id)),
  get: { Count: (session, handle) => tableOf(session, handle).columns.length },
  call: {
    GetItem: (session, handle, [key]) => {
      const column = findColumn(tableOf(session, handle), key);
      if (!column) throw notFound();
      return columnHandle(handle.table, column.id);
    },
    GetItemOrNullObject: (session, handle, [key]) => {
      const column = findColumn(tableOf(session, handle), key);
      return column ? columnHandle(handle.table, column.id) : null;
    },
    GetItemAt: (session, handle, [index]) => {
      const { columns } = tableOf(session, handle);
      const column = columns[countArgument(index, 0, columns.length - 1)];
      return column ? columnHandle(handle.table, column.id) : null;
    },
    GetCount: (session, handle) => tableOf(session, handle).columns.length,
    Add: (session, handle, [index, values, name]) => addColumn(session, tableOf(session, handle), index, values, name),
  },
  scalars: ['Count'],
};

export const tableColumn: ObjectType<TableColumnHandle> = {
  identity: (_, { column }) => ({ Id: column }),
  get: {
    Id: (_, { column }) => column,
    Index: (session, handle) => indexOf(session, handle),
    Name: (session, handle) => tableOf(session, handle).columns[indexOf(session, handle)]?.name ?? '',
    Values: (session, handle) => {
      session.calculate();
      const found = tableOf(session, handle);
      return readGrid(session, sheetOf(session, found), columnOf(found.area, indexOf(session, handle)), (content) => plainValue(valueOfContent(content)));
    },
    Filter: (_, { table, column }) => ({ type: 'Filter', table, column }),
  },
  set: {
    Name: (session, handle, value) => {
      const found = tableOf(session, handle);
      const name = textArgument(value);
      const header = headerOf(found);
      const sheet = sheetOf(session, found);
      const place = columnOf(header ?? found.area, indexOf(session, handle));
      if (!header) throw notEmulated('TableColumn.name without a header row');
      setContent(sheet, place.top, place.left, { kind: 'text', value: name });
      followHeaders(session, sheet, place);
      session.contentChanged(sheet, place);
    },
    Values: (session, handle, value) => {
      const found = tableOf(session, handle);
      writeContents(session, sheetOf(session, found), columnOf(found.area, indexOf(session, handle)), value);
    },
  },
  call: {
    GetRange: (session, handle) => part(session, handle, ({ area }) => area),
    GetDataBodyRange: (session, handle) => part(session, handle, bodyOf),
    GetHeaderRowRange: (session, handle) => part(session, handle, headerOf),
    GetTotalRowRange: (session, handle) => part(session, handle, totalsOf),
  },
  scalars: ['Id', 'Index', 'Name', 'Values'],
};

function columnHandle(table: string, column: number): TableColumnHandle {
  return { type: 'TableColumn', table, column };
}

/** By id or by name; a number that is written as text is an id too, as the library sends it. */
function findColumn({ columns }: TableModel, key: unknown): TableModel['columns'][number] | undefined {
  const text = typeof key === 'number' ? String(key) : textArgument(key).toLowerCase();
  return columns.find(({ id, name }) => (typeof key === 'number' ? id === key : name.toLowerCase() === text || String(id) === text));
}

function indexOf(session: EmulatorSession, handle: TableColumnHandle): number {
  const index = tableOf(session, handle).columns.findIndex(({ id }) => id === handle.column);
  if (index === -1) throw notFound();
  return index;
}

function part(session: EmulatorSession, handle: TableColumnHandle, of: (table: TableModel) => Area | null): RangeHandle {
  const found = tableOf(session, handle);
  const area = of(found);
  if (area === null) throw notFound();
  return rangeHandle(found.sheet, columnOf(area, indexOf(session, handle)));
}

/** Last in the table, where the cells beside it are free: Excel would move others out of the way. */
function addColumn(session: EmulatorSession, found: TableModel, index: unknown, values: unknown, name: unknown): TableColumnHandle {
  if (index !== null && index !== undefined && index !== -1 && index !== found.columns.length) throw notEmulated('TableColumnCollection.add before others');
  const sheet = sheetOf(session, found);
  const { area } = found;
  const right = area.right + 1;
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (contentAt(sheet, row, right).kind !== 'empty') throw notEmulated('TableColumnCollection.add where cells have to move');
  }
  if (typeof name === 'string' && found.hasHeaders) setContent(sheet, area.top, right, { kind: 'text', value: name });
  resizeTable(session, found, { ...area, right });
  if (values !== null && values !== undefined) {
    if (!Array.isArray(values)) throw wrongSize();
    const place = columnOf(found.area, found.columns.length - 1);
    const isBody = values.length === place.bottom - place.top + 1 - (found.hasHeaders ? 1 : 0);
    writeContents(session, sheet, isBody && found.hasHeaders ? { ...place, top: place.top + 1 } : place, values);
  }
  const [column] = found.columns.slice(-1);
  return columnHandle(found.id, column?.id ?? 0);
}
