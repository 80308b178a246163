import { columnIndex } from '../../workbook/address';
import type { Area } from '../../workbook/workbook';
import { areaOf } from '../read/area-reference';
import { MAX_COLUMNS, MAX_ROWS } from '../package/limits';

/** "$A$1:B9", "C:C" or "2:5" → the cells of it; null for a word that names no cell of an Excel sheet. */
export function parseReference(text: string): Area | null {
  const plain = text.replaceAll('$', '').toUpperCase();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns) {
    const [left, right] = sorted(columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
    return right < MAX_COLUMNS ? { top: 0, left, bottom: MAX_ROWS - 1, right } : null;
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) {
    const [top, bottom] = sorted(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return bottom < MAX_ROWS ? { top, left: 0, bottom, right: MAX_COLUMNS - 1 } : null;
  }
  return areaOf(plain);
}

/** True where the reference means the same cells wherever the formula stands. */
export function isFixedReference(text: string): boolean {
  return text.split(':').every((part) => /^\$[A-Za-z]+\$\d+$|^\$[A-Za-z]+$|^\$\d+$/.test(part));
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
