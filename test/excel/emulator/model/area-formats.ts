import type { Area } from '../../../../src/workbook/workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../src/workbook/sheet-size';
import { cellAt, formatAt, setFormat } from './cells';
import type { CellFormat, SheetModel } from './workbook-model';

/** Each format that occurs in an area, once (by identity); a whole column or row is not walked through. */
export function formatsIn(sheet: SheetModel, area: Area): Set<CellFormat> {
  const found = new Set<CellFormat>();
  if (!isWhole(area)) {
    forEachPlace(area, (row, column) => found.add(formatAt(sheet, row, column)));
    return found;
  }
  forEachCell(sheet, area, (row, column) => found.add(formatAt(sheet, row, column)));
  const rows = [...sheet.rowFormats].filter(([row]) => area.top <= row && row <= area.bottom);
  for (const [, format] of rows) found.add(format);
  if (rows.length > area.bottom - area.top) return found;
  for (let column = area.left; column <= area.right; column += 1) found.add(sheet.columnFormats.get(column) ?? sheet.defaultFormat);
  return found;
}

/** Gives every place of an area another look; whole rows and columns get it as such, as Excel does. */
export function changeFormats(sheet: SheetModel, area: Area, change: (format: CellFormat) => CellFormat): void {
  if (isWholeColumns(area)) changeColumns(sheet, area, change);
  else if (isWholeRows(area)) changeRows(sheet, area, change);
  else forEachPlace(area, (row, column) => { setFormat(sheet, row, column, change(formatAt(sheet, row, column))); });
}

function changeColumns(sheet: SheetModel, area: Area, change: (format: CellFormat) => CellFormat): void {
  // Where a formatted row crosses, the cell itself has to say it.
  const crossed: [number, number, CellFormat][] = [];
  for (const [row, format] of sheet.rowFormats) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (cellAt(sheet, row, column) === null) crossed.push([row, column, change(format)]);
    }
  }
  const changed = changedCells(sheet, area, change);
  for (let column = area.left; column <= area.right; column += 1) {
    sheet.columnFormats.set(column, change(sheet.columnFormats.get(column) ?? sheet.defaultFormat));
  }
  for (const [row, column, format] of [...changed, ...crossed]) setFormat(sheet, row, column, format);
}

function changeRows(sheet: SheetModel, area: Area, change: (format: CellFormat) => CellFormat): void {
  // A formatted row hides what its columns say, so the cells in formatted columns have to say it.
  const crossed: [number, number, CellFormat][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (sheet.rowFormats.has(row)) continue;
    for (const [column, format] of sheet.columnFormats) {
      if (cellAt(sheet, row, column) === null) crossed.push([row, column, change(format)]);
    }
  }
  const changed = changedCells(sheet, area, change);
  for (let row = area.top; row <= area.bottom; row += 1) {
    sheet.rowFormats.set(row, change(sheet.rowFormats.get(row) ?? sheet.defaultFormat));
  }
  for (const [row, column, format] of [...changed, ...crossed]) setFormat(sheet, row, column, format);
}

function changedCells(sheet: SheetModel, area: Area, change: (format: CellFormat) => CellFormat): [number, number, CellFormat][] {
  const changed: [number, number, CellFormat][] = [];
  forEachCell(sheet, area, (row, column, format) => changed.push([row, column, change(format)]));
  return changed;
}

/** Takes away all looks. */
export function clearFormats(sheet: SheetModel, area: Area): void {
  changeFormats(sheet, area, () => sheet.defaultFormat);
  if (isWholeColumns(area)) forget(sheet.columnFormats, area.left, area.right);
  // Else the row has to go on hiding what its columns say.
  else if (isWholeRows(area) && sheet.columnFormats.size === 0) forget(sheet.rowFormats, area.top, area.bottom);
}

function forget(formats: Map<number, CellFormat>, from: number, to: number): void {
  for (const place of [...formats.keys()]) if (from <= place && place <= to) formats.delete(place);
}

/** Cells that are kept, in no certain order; `visit` must not change the sheet. */
export function forEachCell(sheet: SheetModel, area: Area, visit: (row: number, column: number, format: CellFormat) => void): void {
  for (const [row, cells] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) if (area.left <= column && column <= area.right) visit(row, column, cell.format);
  }
}

export function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) visit(row, column);
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom >= MAX_ROWS - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right >= MAX_COLUMNS - 1;
}

function isWhole(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}
