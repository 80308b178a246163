import { contentAt } from '../../model/cells';
import type { TableModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { notEmulated } from '../../protocol/excel-error';
import type { Handle, ObjectType } from '../../protocol/object-type';
import { countArgument } from '../arguments';
import { rangeHandle, type TableHandle } from '../handles';
import { sheetOf, tableOf } from '../other-handles';
import { plainValue, valueOfContent } from '../range/cell-value';
import { readGrid } from '../range/read-grid';
import { writeContents } from '../range/write-content';
import { wrongSize } from '../range/write-grid';
import { bodyOf } from './table-range';

interface TableRowHandle extends Handle {
  readonly table: string;
  readonly index: number;
}

export const tableRowCollection: ObjectType<TableHandle> = {
  items: (session, handle) => Array.from({ length: countOf(session, handle) }, (_, index) => rowHandle(handle.table, index)),
  get: { Count: (session, handle) => countOf(session, handle) },
  call: {
    GetCount: (session, handle) => countOf(session, handle),
    GetItemAt: (session, handle, [index]) => rowHandle(handle.table, countArgument(index, 0, countOf(session, handle) - 1)),
    Add: (session, handle, [index, values]) => rowHandle(handle.table, addRows(session, tableOf(session, handle), index, values)),
  },
  scalars: ['Count'],
};

export const tableRow: ObjectType<TableRowHandle> = {
  identity: (_, { index }) => ({ Index: index }),
  get: {
    Index: (_, { index }) => index,
    Values: (session, handle) => {
      session.calculate();
      return readGrid(session, sheetOf(session, tableOf(session, handle)), areaOf(session, handle), (content) => plainValue(valueOfContent(content)));
    },
  },
  set: {
    Values: (session, handle, value) => { writeContents(session, sheetOf(session, tableOf(session, handle)), areaOf(session, handle), value); },
  },
  call: { GetRange: (session, handle) => rangeHandle(tableOf(session, handle).sheet, areaOf(session, handle)) },
  scalars: ['Index', 'Values'],
};

function rowHandle(table: string, index: number): TableRowHandle {
  return { type: 'TableRow', table, index };
}

function countOf(session: EmulatorSession, handle: TableHandle): number {
  const { top, bottom } = bodyOf(tableOf(session, handle));
  return bottom - top + 1;
}

function areaOf(session: EmulatorSession, { table, index }: TableRowHandle) {
  const body = bodyOf(tableOf(session, { table }));
  return { ...body, top: body.top + index, bottom: body.top + index };
}

/** Last in the table, where the rows below it are free: Excel would move others out of the way. */
function addRows(session: EmulatorSession, found: TableModel, index: unknown, values: unknown): number {
  const body = bodyOf(found);
  const count = body.bottom - body.top + 1;
  if (found.hasTotals || (index !== null && index !== undefined && index !== -1 && index !== count)) throw notEmulated('TableRowCollection.add before others');
  const rows: unknown = Array.isArray(values) ? values : [Array.from(found.columns, () => values ?? '')];
  if (!Array.isArray(rows) || rows.length === 0) throw wrongSize();
  const sheet = sheetOf(session, found);
  const added = { ...body, top: body.bottom + 1, bottom: body.bottom + rows.length };
  for (let row = added.top; row <= added.bottom; row += 1) {
    for (let column = added.left; column <= added.right; column += 1) {
      if (contentAt(sheet, row, column).kind !== 'empty') throw notEmulated('TableRowCollection.add where cells have to move');
    }
  }
  writeContents(session, sheet, added, rows);
  found.area = { ...found.area, bottom: added.bottom };
  session.contentChanged(sheet, added);
  return count;
}
