import { columnIndex, parseRange } from '../address';
import { MAX_COLUMNS, MAX_ROWS } from '../sheet-size';
import type { Area } from '../workbook';

/** "$A$1:B9", "C:C" or "2:5" → the cells of it, whichever corners it names; null for a word that names no cell of an Excel sheet. */
export function parseReference(text: string): Area | null {
  const plain = text.replaceAll('$', '').toUpperCase();
  const area = wholeColumns(plain) ?? wholeRows(plain) ?? parseRange(plain);
  if (!area) return null;
  const [top, bottom] = sorted(area.top, area.bottom);
  const [left, right] = sorted(area.left, area.right);
  return top >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS ? { top, left, bottom, right } : null;
}

function wholeColumns(text: string): Area | null {
  const match = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  return match && { top: 0, left: columnIndex(match[1] ?? ''), bottom: MAX_ROWS - 1, right: columnIndex(match[2] ?? '') };
}

function wholeRows(text: string): Area | null {
  const match = /^(\d+):(\d+)$/.exec(text);
  return match && { top: Number(match[1]) - 1, left: 0, bottom: Number(match[2]) - 1, right: MAX_COLUMNS - 1 };
}

/** True where the reference means the same cells wherever the formula stands. */
export function isFixedReference(text: string): boolean {
  return text.split(':').every((part) => /^\$[A-Za-z]+\$\d+$|^\$[A-Za-z]+$|^\$\d+$/.test(part));
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
