import type { Area } from '../../../workbook/workbook';
import { areaSize } from '../cells/areas';

/** So few cells are asked about at once. */
const FEW = 2;
/** Longer columns are cut, so that one cell that differs does not have all of them asked about. */
const LONGEST = 1_000;
/** Rows are asked about too where they are not too many, and so wide that they are much fewer than the cells. */
const MOST_ROWS = 250;
const NARROWEST = 4;

/**
 * Areas of which it is asked what their cells have in common, that there is to know of most cells of `area` all that it looks like: tables are
 * alike along their columns, headings and sums along their rows.
 */
export function lookPieces(area: Area): Area[] {
  if (areaSize(area) <= FEW) return [];
  const { top, left, bottom, right } = area;
  const columns = bottom === top ? [] : numbers(left, right).flatMap((column) => cut({ ...area, left: column, right: column }));
  const isWorthwhile = right > left && (bottom === top || (right - left + 1 >= NARROWEST && bottom - top < MOST_ROWS));
  return isWorthwhile ? [...columns, ...numbers(top, bottom).map((row) => ({ ...area, top: row, bottom: row }))] : columns;
}

function cut(column: Area): Area[] {
  const parts: Area[] = [];
  for (let { top } = column; top <= column.bottom; top += LONGEST) parts.push({ ...column, top, bottom: Math.min(column.bottom, top + LONGEST - 1) });
  return parts;
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
