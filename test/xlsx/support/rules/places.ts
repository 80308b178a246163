import type { Area } from '../../../../src/workbook/workbook';
import { areaOf } from '../../../../src/xlsx/read/area-reference';

/** "A1:B2 C3" → areas; null where any of it is none. */
export function areasOf(sqref: string | undefined): Area[] | null {
  const areas = (sqref ?? '').trim().split(/\s+/).map(areaOfAny);
  const found = areas.filter((area) => area !== null);
  return found.length === areas.length ? found : null;
}

/** Whole rows and columns too, and dollar signs. */
export function areaOfAny(reference: string): Area | null {
  const plain = reference.replaceAll('$', '');
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns) return areaOf(`${columns[1] ?? ''}1:${columns[2] ?? ''}1048576`);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  return rows ? areaOf(`A${rows[1] ?? ''}:XFD${rows[2] ?? ''}`) : areaOf(plain);
}

export function areOverlapping(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function isInside(inner: Area, outer: Area): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}
