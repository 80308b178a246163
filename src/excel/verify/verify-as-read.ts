import { HostError } from '../../workbook/host-problem';
import type { Area, SheetCell } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import type { CellPlace, WritePlan } from '../../workbook/write/write-plan';
import type { OpenWorkbook } from '../read/open-workbook';
import { areaOfRange, PLACE, untracked } from '../read/range-area';
import { readCells, type CellRows } from '../read/read-cells';
import { readOutline, type WorkbookOutline } from '../read/workbook-outline';
import { runInExcel } from '../run/run-in-excel';
import { areasOfPlaces } from './areas-of-places';
import { isSameCell } from './same-cell';

/**
 * Whether all that a plan touches is as it was when the workbook was read. Two batches, and one more for each 1 MB of cells. Rejects with a
 * HostError: 'changed-structure' for a sheet, table or name that has come, gone or become another, 'changed-cells' for what others have
 * written meanwhile.
 */
export async function verifyAsRead(open: OpenWorkbook, plan: WritePlan, watch?: WriteWatch): Promise<void> {
  const outline = await readOutline(watch);
  const changed = changedSheet(open, plan, outline) ?? changedName(open, plan, outline) ?? (await changedTable(open, plan, outline, watch));
  if (changed !== null) throw new HostError({ kind: 'changed-structure', what: changed });
  const places = await findChangedCells(open, plan.cells, watch);
  if (places.length > 0) throw new HostError({ kind: 'changed-cells', places });
}

/** Those of the places that hold something else than when the workbook was read; places on sheets that were not there are left out. */
export async function findChangedCells(open: OpenWorkbook, places: readonly CellPlace[], watch?: WriteWatch): Promise<readonly CellPlace[]> {
  const then = new Map(open.workbook.sheets.map(({ name, rows }) => [name, rows]));
  const asked = places.filter(({ sheet }) => then.has(sheet));
  const now = await readCells(areasOfPlaces(asked), watch);
  return asked.filter((place) => !isSameCell(cellAt(then, place), cellAt(now, place))).map(({ sheet, row, column }) => ({ sheet, row, column }));
}

function cellAt(sheets: ReadonlyMap<string, CellRows>, { sheet, row, column }: CellPlace): SheetCell | undefined {
  return sheets.get(sheet)?.get(row)?.get(column);
}

function changedSheet({ sheetIds, unread }: OpenWorkbook, plan: WritePlan, { sheets }: WorkbookOutline): string | null {
  const now = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const isTaken = plan.addSheets.find((name) => now.has(name.toLowerCase()));
  if (isTaken !== undefined) return isTaken;
  const isNew = new Set(plan.addSheets);
  const touched = [...plan.cells, ...plan.dress, ...plan.tables].map(({ sheet }) => sheet);
  const all = [...new Set([...touched, ...plan.removeSheets])].filter((name) => !isNew.has(name));
  return all.find((name) => unread.has(name) || !sheetIds.has(name) || now.get(name.toLowerCase()) !== sheetIds.get(name)) ?? null;
}

function changedName({ workbook }: OpenWorkbook, { setNames, removeNames }: WritePlan, { names }: WorkbookOutline): string | null {
  const then = new Map(workbook.names.flatMap(({ name, refersTo, sheet }) => (sheet === null ? [[name.toLowerCase(), refersTo]] : [])));
  const now = new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const touched = [...setNames.map(({ name }) => name), ...removeNames];
  return touched.find((name) => then.get(name.toLowerCase()) !== now.get(name.toLowerCase())) ?? null;
}

async function changedTable({ workbook }: OpenWorkbook, plan: WritePlan, { tables }: WorkbookOutline, watch: WriteWatch | undefined): Promise<string | null> {
  if (plan.tables.length === 0) return null;
  const asked = await runInExcel((context) => tables.map(({ id, name }) => ({ name, range: untracked(context.workbook.tables.getItem(id).getRange()).load(PLACE) })), watch);
  const now = new Map(asked.map(({ name, range }) => [name.toLowerCase(), areaOfRange(range)]));
  const then = new Map(workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name, area }) => [name.toLowerCase(), area])));
  const changed = plan.tables.find(({ table }) => !areSame(then.get(table.toLowerCase()), now.get(table.toLowerCase())));
  return changed?.table ?? null;
}

function areSame(one: Area | undefined, other: Area | undefined): boolean {
  if (!one || !other) return false;
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
