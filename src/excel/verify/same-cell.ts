import type { SheetCell } from '../../workbook/workbook';

/** Formulas whose values are others every time they are worked out. */
const VOLATILE = /\b(?:RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY|CELL|INFO)\s*\(/i;

/** True where two readings of a cell say the same: formula, value and kind, but not the look. Undefined is a cell that holds nothing. */
export function isSameCell(one: SheetCell | undefined, other: SheetCell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.formula !== other.formula) return false;
  if (one.formula !== null && VOLATILE.test(one.formula)) return true;
  return one.value === other.value && kindOf(one) === kindOf(other);
}

/** A number in a cell that is shown as a date is still that number. */
function kindOf({ type }: SheetCell): string {
  return type === 'date' ? 'number' : type;
}
