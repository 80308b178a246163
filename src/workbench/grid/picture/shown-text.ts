import { printedNumber } from '../../../workbook/text/numbers/number-format';
import type { SheetCell } from '../../../workbook/workbook';
import { shownDate } from './shown-date';

/** What a cell shows: as a Swedish Excel does, whichever language the page has, since that is the workbook's own. */
export function shownText({ value, type, numberFormat, isCalculated }: SheetCell, dateSystem: 1900 | 1904): string {
  if (isCalculated === false) return '';
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'string') return value;
  if (type === 'date') return shownDate(value, numberFormat, dateSystem);
  // The sign as it is set in print; a sheet's own hyphen is as wide as half a digit.
  return printedNumber(value, numberFormat).text.replace(/^-/, '−');
}
