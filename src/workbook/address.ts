import type { Area } from './workbook';

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Row and column counted from 0 → "B3". */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** An area → "A1:F9", or "A1" for a single cell. */
export function rangeOf(area: Area): string {
  const first = addressOf(area.top, area.left);
  const last = addressOf(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** "B3" or "$B$3" → row and column counted from 0; null for anything else. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
}

/** "A1:F9" or "A1" → area; null for anything else. */
export function parseRange(text: string): Area | null {
  const [from, to = from] = text.split(':');
  const first = parseAddress(from ?? '');
  const last = parseAddress(to ?? '');
  if (!first || !last) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
