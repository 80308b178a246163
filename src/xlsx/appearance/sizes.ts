/** Pixels of a digit in the default font, Calibri 11. */
const DIGIT = 7;
const PADDING = 5;

/** A width in the file is in characters with their padding (ECMA-376 part 1, 18.3.1.13). */
export function pixelsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** `baseColWidth` counts characters without padding; widths go in steps of eight pixels. */
export function pixelsOfBaseWidth(characters: number): number {
  return Math.ceil((characters * DIGIT + PADDING) / 8) * 8;
}

export function pixelsOfPoints(points: number): number {
  return Math.round((points * 96) / 72);
}
