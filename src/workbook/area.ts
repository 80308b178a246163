import type { Area } from './workbook';

export function isSameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

export function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function contains(outer: Area, inner: Area): boolean {
  return isInside(outer, inner.top, inner.left) && isInside(outer, inner.bottom, inner.right);
}

export function overlaps(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The smallest area that holds all the cells, of which there is one at least. */
export function around(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
