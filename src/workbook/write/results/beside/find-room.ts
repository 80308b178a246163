import { overlaps } from '../../../area';
import type { Table } from '../../../../core/table';
import { parseAddress, parseRange } from '../../../address';
import type { Area, Sheet, SheetTable, Workbook } from '../../../workbook';

/** Free columns beside a table. */
export interface Room {
  readonly sheet: string;
  /** From the table's first header row to its last row. */
  readonly area: Area;
  /** Of the (lowest) headers. */
  readonly headerRow: number;
  /** The Excel table that grows over them; null where a gap of one column is left. */
  readonly grows: SheetTable | null;
}

/** Excel's last column. */
const LAST_COLUMN = 16_383;

/**
 * Room for `width` columns to the right of a table, or null: on a protected sheet, in hidden columns, over anything at all,
 * and right up against it, nothing is written. An Excel table that is this table is continued where `mayGrow`.
 */
export function findRoom(workbook: Workbook, table: Table, width: number, mayGrow: boolean): Room | null {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const range = parseRange(table.range);
  if (!sheet || !range || sheet.isProtected || table.orientation !== 'periodsInColumns') return null;
  const headerRow = headerRowOf(table) ?? range.top;
  const listObject = sheet.tables.find(({ area }) => overlaps(area, range)) ?? null;
  const grows = mayGrow && listObject && isSameTable(listObject, range, headerRow) ? listObject : null;
  const right = Math.max(range.right, listObject?.area.right ?? 0);
  const left = grows ? right + 1 : right + 2;
  const bottom = Math.max(range.bottom, grows?.area.bottom ?? 0);
  const area = { top: range.top, left, bottom, right: left + width - 1 };
  if (area.right > LAST_COLUMN || !isFree(sheet, { ...area, left: right + 1, right: area.right + 1 })) return null;
  return { sheet: sheet.name, area, headerRow, grows };
}

function headerRowOf(table: Table): number | null {
  const rows = table.columns.flatMap(({ cell }) => parseAddress(cell)?.row ?? []);
  return rows.length === 0 ? null : Math.max(...rows);
}

function isSameTable({ area, headerRows }: SheetTable, range: Area, headerRow: number): boolean {
  return headerRows === 1 && area.top === headerRow && area.left <= range.left && area.right >= range.right;
}

function isFree(sheet: Sheet, area: Area): boolean {
  const { top, left, bottom, right } = area;
  for (let column = left; column < right; column += 1) if (sheet.hiddenColumns.has(column)) return false;
  for (let row = top; row <= bottom; row += 1) {
    const cells = sheet.rows.get(row);
    if (cells && [...cells.keys()].some((column) => column >= left && column <= right)) return false;
  }
  return ![...sheet.merged, ...sheet.tables.map((table) => table.area)].some((other) => overlaps(other, area));
}
