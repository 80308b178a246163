import type { SheetCell } from '../../workbook/workbook';
import { isDateFormat } from '../../workbook/text/numbers/number-format';

/** A cell as Excel answers, of each of a range's four arrays. */
export interface AnsweredCell {
  readonly value: unknown;
  /** As Excel.RangeValueType names it. */
  readonly valueType: string;
  readonly formula: unknown;
  readonly numberFormat: unknown;
}

/**
 * The same cell as is read out of a file; null where it holds nothing. `text`, what the person sees, is not asked for: it follows the
 * width of the column ("#####") and the language of the computer, and the readers work it out of value and number format themselves.
 */
export function cellOf({ value, valueType, formula, numberFormat }: AnsweredCell): SheetCell | null {
  const format = formatOf(numberFormat);
  const written = formulaOf(value, valueType, formula);
  const plain = plainValue(value);
  if (plain === '' && written === null) return null;
  return { value: plain, type: typeOf(plain, valueType, format), numberFormat: format, formula: written };
}

/** A text that looks like a formula is the same as value and as formula; a formula never gives its own text. */
function formulaOf(value: unknown, valueType: string, formula: unknown): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  return valueType === 'String' && value === formula ? null : formula;
}

function plainValue(value: unknown): number | string | boolean {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}

function typeOf(value: number | string | boolean, valueType: string, format: string): SheetCell['type'] {
  if (typeof value === 'number') return isDateFormat(format) ? 'date' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  return valueType === 'Error' ? 'error' : 'text';
}

function formatOf(numberFormat: unknown): string {
  const format = typeof numberFormat === 'string' ? numberFormat : '';
  return format === '' || format.toLowerCase() === 'general' ? 'General' : format;
}
