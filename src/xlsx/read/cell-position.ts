import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/sheet-size';

/** Copied: a name that is imported is looked up anew each time. */
const [ROWS, COLUMNS] = [MAX_ROWS, MAX_COLUMNS];

/**
 * "B3" → row × 16 384 + column, counted from 0; −1 for anything that is no cell of an Excel sheet. One number and no pattern matching,
 * since this is asked for every cell of a file.
 */
export function cellPosition(reference: string): number {
  const length = reference.length;
  if (length > 10) return -1;
  let at = 0;
  let column = 0;
  for (; at < length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === 0 || at > 3) return -1;
  let row = 0;
  for (; at < length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  const isInside = row > 0 && row <= ROWS && column <= COLUMNS;
  return isInside ? (row - 1) * COLUMNS + column - 1 : -1;
}
