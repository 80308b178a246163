import { takeId } from '../../model/sheets';
import type { TableModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { ExcelError, invalidArgument, notEmulated, notFound } from '../../protocol/excel-error';
import type { Handle, ObjectType } from '../../protocol/object-type';
import { booleanArgument, countArgument, textArgument } from '../arguments';
import { commonArea } from '../areas/area-sets';
import { rangeArgument } from '../areas/range-argument';
import type { TableHandle } from '../handles';
import { isTable } from '../names/name-argument';
import { findName } from '../names/named-range';
import { sheetOf } from '../other-handles';
import { checkUnprotected } from '../protection';
import { DEFAULT_TABLE, nameColumns } from './follow-headers';
import { isUnbounded } from '../range/read-grid';

/** Of the workbook, or of one sheet. */
export interface TablesHandle extends Handle {
  readonly sheet?: string;
}

export const tableCollection: ObjectType<TablesHandle> = {
  items: (session, handle) => tablesOf(session, handle).map(tableHandle),
  get: { Count: (session, handle) => tablesOf(session, handle).length },
  call: {
    Add: (session, { sheet }, [address, hasHeaders]) => tableHandle(addTable(session, rangeArgument(session, address, sheet ?? session.model.active), booleanArgument(hasHeaders))),
    GetItem: (session, handle, [key]) => {
      const table = findTable(session, handle, key);
      if (!table) throw notFound();
      return tableHandle(table);
    },
    GetItemOrNullObject: (session, handle, [key]) => {
      const table = findTable(session, handle, key);
      return table ? tableHandle(table) : null;
    },
    GetItemAt: (session, handle, [index]) => {
      const tables = tablesOf(session, handle);
      const table = tables[countArgument(index, 0, tables.length - 1)];
      return table ? tableHandle(table) : null;
    },
    GetCount: (session, handle) => tablesOf(session, handle).length,
  },
  scalars: ['Count'],
};

function tableHandle({ id }: TableModel): TableHandle {
  return { type: 'Table', table: id };
}

function tablesOf({ model }: EmulatorSession, { sheet }: TablesHandle): TableModel[] {
  return sheet === undefined ? model.tables : model.tables.filter((table) => table.sheet === sheet);
}

function findTable(session: EmulatorSession, handle: TablesHandle, key: unknown): TableModel | undefined {
  const text = String(textOrNumber(key)).toLowerCase();
  return tablesOf(session, handle).find(({ id, name }) => id.toLowerCase() === text || name.toLowerCase() === text);
}

function textOrNumber(key: unknown): string | number {
  return typeof key === 'number' ? key : textArgument(key);
}

function addTable(session: EmulatorSession, { sheet: id, area }: { sheet: string; area: TableModel['area'] }, hasHeaders: boolean): TableModel {
  const sheet = sheetOf(session, { sheet: id });
  checkUnprotected(sheet);
  if (isUnbounded(area)) throw invalidArgument();
  // Excel would put a header row in and move down what is there.
  if (!hasHeaders) throw notEmulated('TableCollection.add without headers');
  const { model } = session;
  if (model.tables.some((table) => table.sheet === id && commonArea(table.area, area) !== null)) {
    throw new ExcelError('InvalidOperation', 'A table cannot overlap another table.');
  }
  // Merged cells are taken apart, as Excel does.
  sheet.merged = sheet.merged.filter((merged) => commonArea(merged, area) === null);
  const withBody = area.bottom === area.top ? { ...area, bottom: area.top + 1 } : area;
  const number = takeId(model);
  const table: TableModel = {
    id: String(number),
    name: freeTableName(session),
    sheet: id,
    area: withBody,
    hasHeaders: true,
    hasTotals: false,
    columns: Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ id: index + 1, name: '' })),
    style: 'TableStyleMedium2',
    hasFilter: true,
    isFiltered: false,
  };
  model.tables.push(table);
  nameColumns(session, sheet, table, 0, table.columns.length - 1);
  session.contentChanged(sheet, { ...area, bottom: area.top });
  return table;
}

function freeTableName(session: EmulatorSession): string {
  const stem = DEFAULT_TABLE[session.culture.name];
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}`;
    if (!isTable(session, name) && findName(session, name, null) === null) return name;
  }
}
