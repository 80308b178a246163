import { areaOf } from '../../../../../src/xlsx/read/area-reference';
import type { Area } from '../../../../../src/workbook/workbook';

/** "A1:B2 D4" → its areas; what is no reference is left out. */
export function areasOf(reference: string | undefined): Area[] {
  return (reference ?? '').split(/\s+/).flatMap((part) => areaOf(part) ?? []);
}
