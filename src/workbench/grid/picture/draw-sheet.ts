import type { Sheet, SheetCell, Workbook } from '../../../workbook/workbook';
import type { SheetAppearance } from '../../../xlsx/appearance/workbook-appearance';
import { emphasesOf } from '../emphasis/emphases-of';
import type { CellPicture, Leaning, LinePicture, SheetPicture } from './sheet-picture';
import { shownText } from './shown-text';
import type { StyleShelf } from './style-shelf';

/** Room to go on in, below and beside what is there. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
/** Pixels, where the file says nothing. */
const USUAL = { width: 64, height: 20 };

export function drawSheet(sheet: Sheet, appearance: SheetAppearance | null, shelf: StyleShelf, workbook: Workbook): SheetPicture {
  const cells = new Map<number, Map<number, CellPicture>>();
  let [bottom, right] = [0, 0];
  const put = (row: number, column: number, cell: CellPicture): void => {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
    const inRow = cells.get(row) ?? new Map<number, CellPicture>();
    cells.set(row, inRow.set(column, cell));
  };
  const emphasisAt = emphasesOf(sheet, appearance?.emphases ?? [], workbook);
  const lookAt = (row: number, column: number): number => appearance?.cells.get(row)?.get(column) ?? 0;
  for (const [row, inRow] of sheet.rows) {
    for (const [column, cell] of inRow) {
      const look = lookAt(row, column);
      put(row, column, { text: shownText(cell, workbook.dateSystem ?? 1900), style: shelf.take(look, leaningOf(cell), emphasisAt(row, column)) });
    }
  }
  for (const [row, inRow] of appearance?.cells ?? []) {
    for (const [column, look] of inRow) {
      if (sheet.rows.get(row)?.has(column) !== true) put(row, column, { text: null, style: shelf.take(look, 'left', emphasisAt(row, column)) });
    }
  }
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== 'visible',
    cells,
    rows: rowLines(sheet, appearance),
    columns: columnLines(sheet, appearance),
    usualHeight: appearance?.defaultHeight ?? USUAL.height,
    usualWidth: appearance?.defaultWidth ?? USUAL.width,
    rowCount: Math.max(bottom + 1 + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(right + 1 + SPARE_COLUMNS, LEAST_COLUMNS),
    merged: sheet.merged,
    frozen: appearance?.frozen ?? { rows: 0, columns: 0 },
    hasGridLines: appearance?.hasGridLines ?? true,
  };
}

function leaningOf({ type }: SheetCell): Leaning {
  if (type === 'number' || type === 'date') return 'right';
  return type === 'text' ? 'left' : 'center';
}

function rowLines({ hiddenRows }: Sheet, appearance: SheetAppearance | null): Map<number, LinePicture> {
  const lines = new Map<number, LinePicture>();
  for (const [row, { height }] of appearance?.rows ?? []) if (height !== null) lines.set(row, { size: height, isHidden: hiddenRows.has(row) });
  for (const row of hiddenRows) lines.set(row, { size: lines.get(row)?.size ?? null, isHidden: true });
  return lines;
}

/** A sheet's rightmost columns are often sized, or hidden, to its very end. */
const MAX_LINES = 1_000;

function columnLines({ hiddenColumns }: Sheet, appearance: SheetAppearance | null): Map<number, LinePicture> {
  const lines = new Map<number, LinePicture>();
  for (const { first, last, width } of appearance?.columns ?? []) {
    for (let column = first; column <= Math.min(last, MAX_LINES); column += 1) {
      if (width !== null) lines.set(column, { size: width, isHidden: hiddenColumns.has(column) });
    }
  }
  for (const column of hiddenColumns) if (column <= MAX_LINES) lines.set(column, { size: lines.get(column)?.size ?? null, isHidden: true });
  return lines;
}
