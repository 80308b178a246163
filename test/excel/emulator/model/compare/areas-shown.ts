import { rangeOf } from '../../../../../src/workbook/address';
import type { Area } from '../../../../../src/workbook/workbook';

/** "A1:B2 D4". */
export function areasShown(areas: readonly Area[]): string {
  return areas.map(rangeOf).join(' ');
}
