import type { SheetModel } from './workbook-model';

/** Of the default font, Calibri 11, at the usual resolution: the widest digit, and what stands beside the text. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Characters, and points, of Excel's own new workbook. */
export const STANDARD_WIDTH = 9.140625;
export const STANDARD_HEIGHT = 15;

/** A column's width in characters → points, as `format.columnWidth` has it. */
export function pointsOfCharacters(characters: number): number {
  return characters === 0 ? 0 : (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

export function charactersOfPoints(points: number): number {
  return Math.max(0, (points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS);
}

/** Characters; of a hidden column what it would have. */
export function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.columnWidths.get(column) ?? sheet.standardWidth;
}

/** Points; of a hidden row what it would have. */
export function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.rowHeights.get(row) ?? sheet.fittedHeights.get(row) ?? sheet.standardHeight;
}
