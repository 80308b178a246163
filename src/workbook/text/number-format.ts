import { decimal, decimalFromNumber } from '../../core/decimal';
import type { PrintedNumber } from '../../core/printed-number';

export interface FormattedNumber {
  /** The cell's whole value, with the resolution that its format shows. */
  readonly number: PrintedNumber;
  readonly isPercent: boolean;
  /** As a Swedish Excel shows it: no-break space as thousands, decimal comma. */
  readonly text: string;
  /** A unit that the format writes beside the number (`0" tkr"`), else null. */
  readonly unit: string | null;
}

/** What a reader sees of a number cell. `numberFormat` is in en-US notation ("General", "#,##0.0"). Never throws. */
export function printedNumber(value: number, numberFormat: string): FormattedNumber {
  const exact = Number.isFinite(value) ? decimalFromNumber(value) : decimal(0);
  const isPercent = numberFormat.includes('%');
  return {
    number: { value: exact, resolution: decimal(1, exact.scale) },
    isPercent,
    text: String(value).replace('.', ','),
    unit: null,
  };
}

/** True where the format shows a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
}
