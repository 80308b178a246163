import type { SheetCell } from '../../../workbook/workbook';
import { isoDateOf } from '../../read/serial-date';
import { parseTyped } from './parse-typed';
import { shiftedDecimal } from './shifted-decimal';
import { shownFormula } from '../../../workbook/formulas/shown-formula';
import type { TypedLanguage } from './typed-content';

/** What a person sees when they begin to edit a cell: typed back, it is the same. Errors and times are shown as they are, and are text then. */
export function shownContent(cell: SheetCell | null, language: TypedLanguage, dateSystem: 1900 | 1904 = 1900): string {
  if (cell === null) return '';
  const { value, type, formula, numberFormat } = cell;
  if (formula !== null) return shownFormula(formula, language);
  if (typeof value === 'number') return type === 'date' ? (isoDateOf(value, dateSystem) ?? shownNumber(value, language)) : numberIn(value, numberFormat, language);
  if (typeof value === 'boolean') return logical(value, language);
  if (type === 'error' || numberFormat === '@') return value;
  const typed = parseTyped(value, language, numberFormat);
  return typed.kind === 'text' && typed.value === value ? value : `'${value}`;
}

function numberIn(value: number, numberFormat: string, language: TypedLanguage): string {
  if (!numberFormat.includes('%')) return shownNumber(value, language);
  return `${decimalIn(shiftedDecimal(String(value), 2), language)}${language === 'sv' ? '\u00a0%' : '%'}`;
}

function shownNumber(value: number, language: TypedLanguage): string {
  return decimalIn(String(value), language);
}

function decimalIn(digits: string, language: TypedLanguage): string {
  return language === 'sv' ? digits.replace('.', ',') : digits;
}

function logical(value: boolean, language: TypedLanguage): string {
  if (language === 'sv') return value ? 'SANT' : 'FALSKT';
  return value ? 'TRUE' : 'FALSE';
}
