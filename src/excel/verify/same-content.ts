import { isSameFormula } from '../../workbook/formulas/formula-key';
import type { SheetCell } from '../../workbook/workbook';
import type { CellContent } from '../../workbook/write/write-plan';

/** Excel works with 15 digits; a number that has been through it is the same to the last but one. */
const SAME = 1e-14;
/** To the öre of an amount in thousands, and whatever the engines' last digits say of large ones. */
const ORE = 0.000005;
const LARGE = 1e-9;

/** How a cell that was written differs from what was to stand there; null where it does not. */
export type Difference =
  /** Something else stands there. */
  | 'content'
  /** The formula, or a form of it that Excel has chosen, has another value. */
  | 'value';

/** `cell` is what was read back, undefined for nothing; `sheet` is the one it stands on. */
export function differenceTo(content: CellContent, cell: SheetCell | undefined, sheet: string): Difference | null {
  switch (content.kind) {
    case 'blank':
    case 'gone':
      return cell === undefined ? null : 'content';
    case 'formula':
      return formulaDifference(content, cell, sheet);
    case 'number':
      return isConstant(cell) && typeof cell.value === 'number' && isClose(cell.value, content.value, SAME, 0) ? null : 'content';
    case 'boolean':
      return isConstant(cell) && cell.value === content.value ? null : 'content';
    case 'text':
      return isSameText(content.value, cell) ? null : 'content';
  }
}

/**
 * Excel writes some formulas in a form of its own (`[@Pris]`, an "@" before a range). One that says the same in other words gives the same
 * value, so a formula whose text differs is accepted where the value is right.
 */
function formulaDifference({ formula, value }: { readonly formula: string; readonly value: number | string | boolean }, cell: SheetCell | undefined, sheet: string): Difference | null {
  if (cell === undefined || cell.formula === null) return 'content';
  if (isSameValue(value, cell.value)) return null;
  return isSameFormula(formula, cell.formula, sheet) ? 'value' : 'content';
}

function isSameValue(planned: number | string | boolean, found: number | string | boolean): boolean {
  if (typeof planned === 'number' && typeof found === 'number') return isClose(planned, found, LARGE, ORE);
  return planned === found;
}

function isSameText(text: string, cell: SheetCell | undefined): boolean {
  if (cell === undefined) return text === '';
  return isConstant(cell) && cell.type === 'text' && lineEnds(cell.value) === lineEnds(text);
}

function isConstant(cell: SheetCell | undefined): cell is SheetCell {
  return cell?.formula === null;
}

/** Excel keeps a line's end within a cell as a line feed alone. */
function lineEnds(value: unknown): string {
  return String(value).replace(/\r\n?/g, '\n');
}

function isClose(one: number, other: number, relative: number, absolute: number): boolean {
  return one === other || Math.abs(one - other) <= absolute + relative * Math.max(Math.abs(one), Math.abs(other));
}
