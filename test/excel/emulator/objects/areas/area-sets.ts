import { cellCount } from '../../../../../src/workbook/area';
import type { Area } from '../../../../../src/workbook/workbook';

/** What both have; null where that is nothing. */
export function commonArea(a: Area, b: Area): Area | null {
  const common = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** The parts of `areas` that lie in `others`, in the order of `areas`. */
export function commonAreas(areas: readonly Area[], others: readonly Area[]): Area[] {
  return areas.flatMap((area) => others.flatMap((other) => commonArea(area, other) ?? []));
}

export function touch(areas: readonly Area[], others: readonly Area[]): boolean {
  return areas.some((area) => others.some((other) => commonArea(area, other) !== null));
}

/** The parts of `areas` that lie outside of `others`, in the order of `areas`: above, left, right and below. */
export function withoutAreas(areas: readonly Area[], others: readonly Area[]): Area[] {
  let rest = [...areas];
  for (const other of others) rest = rest.flatMap((area) => withoutArea(area, other));
  return rest;
}

function withoutArea(area: Area, other: Area): Area[] {
  const hole = commonArea(area, other);
  if (hole === null) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: hole.top - 1, right },
    { top: hole.top, left, bottom: hole.bottom, right: hole.left - 1 },
    { top: hole.top, left: hole.right + 1, bottom: hole.bottom, right },
    { top: hole.bottom + 1, left, bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Those in several areas as often as they are in them. */
export function cellsIn(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + cellCount(area), 0);
}
