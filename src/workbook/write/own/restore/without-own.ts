import { keyInSheet } from '../../../place-key';
import { isInside } from '../../../area';
import type { Sheet, SheetCell, SheetTable, Workbook } from '../../../workbook';
import { endsTable } from '../find/find-own';
import type { KeptCell } from './kept-cell';
import type { OwnFound } from '../find/own-found';
import { restoreKept } from './restore-kept';
import type { RestoredCell } from './restore-kept';
import type { SheetArea } from '../find/sheet-area';

/**
 * The person's workbook: no sheets, areas or names of ours, tables without our columns, and what `kept` lists as it was. Without
 * `kept` replaced cells stay as they are, with the values that our formulas give.
 */
export function withoutOwn(workbook: Workbook, found: OwnFound, kept: readonly KeptCell[]): Workbook {
  const ownSheets = new Set([...found.sheets.values()].map(({ sheet }) => sheet));
  const ownNames = new Set(found.names.map((name) => name.toLowerCase()));
  const areas = [...found.areas.values()];
  const { restored } = restoreKept(workbook, found, kept);
  return {
    ...workbook,
    sheets: workbook.sheets
      .filter(({ name }) => !ownSheets.has(name))
      .map((sheet) => cleared(sheet, areas.filter((area) => area.sheet === sheet.name), restored)),
    names: workbook.names.filter(({ name, sheet }) =>
      sheet === null ? !ownNames.has(name.toLowerCase()) : !ownSheets.has(sheet),
    ),
    state: null,
  };
}

/** An Excel table without the columns of ours at its right end; itself where there are none. */
export function shrunkTable(table: SheetTable, areas: readonly SheetArea[]): SheetTable {
  const end = areas.find((area) => endsTable(area, table));
  if (!end) return table;
  return shrunkTable({ ...table, area: { ...table.area, right: end.area.left - 1 } }, areas);
}

function cleared(sheet: Sheet, areas: readonly SheetArea[], restored: readonly RestoredCell[]): Sheet {
  const old = restored.filter((cell) => cell.sheet === sheet.name);
  if (areas.length === 0 && old.length === 0) return sheet;
  const oldAt = new Map(old.map((cell) => [keyInSheet(cell.row, cell.column), oldCell(cell)]));
  const rows = new Map<number, ReadonlyMap<number, SheetCell>>();
  for (const [row, cells] of sheet.rows) {
    const kept = [...cells]
      .filter(([column]) => !areas.some(({ area }) => isInside(area, row, column)))
      .map(([column, cell]): [number, SheetCell] => [column, oldAt.get(keyInSheet(row, column)) ?? cell])
      // A cell that was empty before it was replaced.
      .filter(([, { value, formula }]) => value !== '' || formula !== null);
    if (kept.length > 0) rows.set(row, new Map(kept));
  }
  return { ...sheet, rows, tables: sheet.tables.map((table) => shrunkTable(table, areas)) };
}

function oldCell({ kept: { value, formula }, current: { type, numberFormat } }: RestoredCell): SheetCell {
  const oldType = typeof value === 'number' ? (type === 'date' ? 'date' : 'number') : typeof value === 'string' ? 'text' : 'boolean';
  return { value, type: oldType, numberFormat, formula };
}
