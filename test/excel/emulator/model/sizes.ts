import type { SheetModel } from './workbook-model';

/** Of the default font, Calibri 11, at the usual resolution: its widest digit, and what stands beside a column's text. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Characters as files have them, the padding included, and points: of Excel's own new workbook. */
export const STANDARD_WIDTH = 9.140625;
export const STANDARD_HEIGHT = 15;

/** A column's width as a file's `width` has it → points, as `format.columnWidth` has it: 9.140625 are 64 pixels, or 48 points. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Whole pixels, and cut to 256ths as in a file that Excel has saved. */
export function charactersOfPoints(points: number): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS) * 256) / 256;
}

/** As Excel's dialogs and `worksheet.standardWidth` count, without the padding: 9.140625 → 8.43. */
export function digitsOfCharacters(characters: number): number {
  const pixels = Math.round(characters * DIGIT_PIXELS);
  return Math.round((Math.max(0, pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;
}

export function charactersOfDigits(digits: number): number {
  return charactersOfPoints((digits * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL);
}

/** Characters; of a hidden column what it would have. */
export function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.columnWidths.get(column) ?? sheet.standardWidth;
}

/** Points; of a hidden row what it would have. */
export function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.rowHeights.get(row) ?? sheet.fittedHeights.get(row) ?? sheet.standardHeight;
}
