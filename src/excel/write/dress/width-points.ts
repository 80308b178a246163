const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/**
 * A column's width as Office.js has it, in points, of one as a file has it, in characters of the default font: 7 pixels wide in the
 * fonts that nearly all workbooks have (ECMA-376 part 1, 18.3.1.13).
 */
export function widthPoints(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}
