import { contains, isInside } from '../../area';
import type { Area, Sheet } from '../../workbook';
import { readGridCell } from './grid-cell';
import type { GridCell } from './grid-cell';

/**
 * A sheet's filled cells, as it stands or turned (rows for columns), so that one finder reads tables with periods in columns and
 * tables with periods in rows. Hidden rows and columns are part of their tables: they are in the sums.
 */
export interface GridView {
  readonly isTurned: boolean;
  /** row → column → cell, both ascending. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  /** column → its filled rows, ascending. */
  readonly columns: ReadonlyMap<number, readonly number[]>;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The areas of merged cells, as they lie in this view. */
  readonly merged: readonly Area[];
  /** The areas of Excel tables, as they lie in this view. */
  readonly listed: readonly Area[];
  /** Rows of the sheet, also where the view is turned. */
  readonly hiddenRows: ReadonlySet<number>;
  /** What is shown at a place of a merged area (its first cell), by `placeKey`. */
  readonly covered: ReadonlyMap<number, GridCell>;
}

/** More columns than any sheet has. */
const WIDEST = 2 ** 21;

export function placeKey(row: number, column: number): number {
  return row * WIDEST + column;
}

/** A merged area of more cells than this is decoration, not a header. */
const LARGEST_MERGED = 5_000;

export function viewSheet(sheet: Sheet): GridView {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const [row, cells] of sheet.rows) {
    const read = new Map<number, GridCell>();
    for (const [column, source] of cells) {
      const cell = readGridCell(source, row, column);
      if (cell.text !== '') read.set(column, cell);
    }
    if (read.size > 0) rows.set(row, read);
  }
  const listed = sheet.tables.map((table) => table.area);
  return completeView(rows, { isTurned: false, merged: sheet.merged, listed, hiddenRows: sheet.hiddenRows });
}

/** The same cells with rows and columns exchanged. */
export function turnView(view: GridView): GridView {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const column of [...view.columns.keys()].sort((a, b) => a - b)) rows.set(column, new Map());
  for (const [row, cells] of view.rows) for (const [column, cell] of cells) rows.get(column)?.set(row, cell);
  const { hiddenRows } = view;
  return completeView(rows, { isTurned: !view.isTurned, merged: view.merged.map(turnArea), listed: view.listed.map(turnArea), hiddenRows });
}

/** The cells of an area alone, as if the rest of the sheet were empty. */
export function clipView(view: GridView, area: Area): GridView {
  const rows = new Map<number, ReadonlyMap<number, GridCell>>();
  for (const [row, cells] of view.rows) {
    const inside = [...cells].filter(([column]) => isInside(area, row, column));
    if (inside.length > 0) rows.set(row, new Map(inside));
  }
  const merged = view.merged.filter((each) => contains(area, each));
  return completeView(rows, { isTurned: view.isTurned, merged, listed: [], hiddenRows: view.hiddenRows });
}

export function turnArea({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}

export function cellAt(view: GridView, row: number, column: number): GridCell | undefined {
  return view.rows.get(row)?.get(column);
}

/** The cell shown there: the place's own, or that of the merged area it belongs to. */
export function shownAt(view: GridView, row: number, column: number): GridCell | undefined {
  return cellAt(view, row, column) ?? view.covered.get(placeKey(row, column));
}

function completeView(
  rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>,
  sheet: Pick<GridView, 'isTurned' | 'merged' | 'listed' | 'hiddenRows'>,
): GridView {
  const columns = new Map<number, number[]>();
  let lastRow = -1;
  let lastColumn = -1;
  for (const [row, cells] of rows) {
    lastRow = Math.max(lastRow, row);
    for (const column of cells.keys()) {
      lastColumn = Math.max(lastColumn, column);
      const filled = columns.get(column);
      if (filled) filled.push(row);
      else columns.set(column, [row]);
    }
  }
  return { ...sheet, rows, columns, lastRow, lastColumn, covered: coverMerged(rows, sheet.merged, lastRow, lastColumn) };
}

function coverMerged(
  rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>,
  merged: readonly Area[],
  lastRow: number,
  lastColumn: number,
): Map<number, GridCell> {
  const covered = new Map<number, GridCell>();
  for (const area of merged) {
    const cell = rows.get(area.top)?.get(area.left);
    const bottom = Math.min(area.bottom, lastRow);
    const right = Math.min(area.right, lastColumn);
    if (!cell || (bottom - area.top + 1) * (right - area.left + 1) > LARGEST_MERGED) continue;
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) covered.set(placeKey(row, column), cell);
    }
  }
  return covered;
}
