import { contains } from '../../../../workbook/area';
import type { Area } from '../../../../workbook/workbook';
import { areaOf } from '../../../read/area-reference';

/** Whether a list of references (`sqref`) lies in the areas with every one of its parts; false for what is no reference. */
export function isWithin(references: string | null, areas: readonly Area[]): boolean {
  const parts = (references ?? '').split(/\s+/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => {
    const area = areaOf(part);
    return area !== null && areas.some((outer) => contains(outer, area));
  });
}
