import type { Area } from '../../../../src/workbook/workbook';
import { isSameFormat } from './cell-formats';
import type { CellFormat, CellModel, Content, SheetModel } from './workbook-model';

export const EMPTY: Content = { kind: 'empty' };

/** Null where the cell is empty and looks as its row or column does. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | null {
  return sheet.rows.get(row)?.get(column) ?? null;
}

export function contentAt(sheet: SheetModel, row: number, column: number): Content {
  return cellAt(sheet, row, column)?.content ?? EMPTY;
}

/** The cell's own format, else its row's, else its column's, else the workbook's. */
export function formatAt(sheet: SheetModel, row: number, column: number): CellFormat {
  return cellAt(sheet, row, column)?.format ?? inheritedFormat(sheet, row, column);
}

/** The look of a cell that has none of its own. */
export function inheritedFormat(sheet: SheetModel, row: number, column: number): CellFormat {
  return sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? sheet.defaultFormat;
}

/** Tells nobody: formulas that depend on the cell are the caller's to see to. */
export function setContent(sheet: SheetModel, row: number, column: number, content: Content): void {
  const cell = cellAt(sheet, row, column);
  if (cell === null) putCell(sheet, row, column, { content, format: inheritedFormat(sheet, row, column) });
  else putCell(sheet, row, column, { content, format: cell.format });
}

/** `format` should come from `internFormat` or `changedFormat`. */
export function setFormat(sheet: SheetModel, row: number, column: number, format: CellFormat): void {
  putCell(sheet, row, column, { content: contentAt(sheet, row, column), format });
}

/** A cell that says nothing is not kept. */
function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  const cells = sheet.rows.get(row);
  if (cell.content.kind === 'empty' && isSameFormat(cell.format, inheritedFormat(sheet, row, column))) {
    cells?.delete(column);
    if (cells?.size === 0) sheet.rows.delete(row);
    return;
  }
  if (cells) cells.set(column, cell);
  else sheet.rows.set(row, new Map([[column, cell]]));
}

/**
 * The smallest area with all that is used; null for an empty sheet. Formats count unless `valuesOnly`; those of whole rows and columns
 * never do.
 */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (valuesOnly && cell.content.kind === 'empty') continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom === -1 ? null : { top, left, bottom, right };
}

/** Cells that hold something, row by row as they were put there. */
export function forEachContent(sheet: SheetModel, visit: (row: number, column: number, content: Content) => void): void {
  for (const [row, cells] of sheet.rows) {
    for (const [column, { content }] of cells) if (content.kind !== 'empty') visit(row, column, content);
  }
}
