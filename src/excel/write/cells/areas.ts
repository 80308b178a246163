import type { Area } from '../../../workbook/workbook';

export function contains(outer: Area, inner: Area): boolean {
  return outer.top <= inner.top && inner.bottom <= outer.bottom && outer.left <= inner.left && inner.right <= outer.right;
}

/** Without those that lie wholly in another. */
export function outermostAreas(areas: readonly Area[]): Area[] {
  return areas.filter((area, i) => !areas.some((other, j) => i !== j && contains(other, area) && (j < i || !contains(area, other))));
}

export function areaSize({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Cuts an area between rows, so that no part has more than `cells` cells; but no row is cut. */
export function slicesOf(area: Area, cells: number): Area[] {
  const height = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const slices: Area[] = [];
  for (let { top } = area; top <= area.bottom; top += height) slices.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  return slices;
}
