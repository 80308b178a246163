import { isSingleCell } from '../../../../src/workbook/formulas/workbook-area';
import type { ReadFormula } from '../../../../src/xlsx/evaluate/read-formula';
import type { SheetModel } from '../model/workbook-model';

/** True where the formula calculates with a text that reads as a number in one language and not in another. */
export function readsNumberFromText({ hasArithmetic, areas }: ReadFormula, sheets: readonly (SheetModel | null)[]): boolean {
  if (!hasArithmetic) return false;
  return areas.some((area) => {
    const content = isSingleCell(area) ? sheets[area.sheet]?.rows.get(area.top)?.get(area.left)?.content : undefined;
    const value = content?.kind === 'formula' || content?.kind === 'spilled' ? content.value : content;
    return value?.kind === 'text' && /^[^\p{L}]*\d[^\p{L}]*$/u.test(value.value) && !/^\d{1,15}$/.test(value.value);
  });
}
