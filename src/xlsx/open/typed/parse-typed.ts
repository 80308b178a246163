import type { TypedContent, TypedLanguage } from './typed-content';
import { serialOfIsoDate } from '../../read/serial-date';
import { shiftedDecimal } from './shifted-decimal';
import { typedFormula } from './typed-formula';
import { typedNumber, type TypedNumber } from './typed-number';

/**
 * What a person typed in a cell whose number format is `numberFormat` (en-US). In a percentage's cell a number is so many percent, as programs
 * show it by putting the sign there; a text begins with an apostrophe where it would be something else, and what looks like a formula but
 * cannot be one is text. Of dates only "2026-01-31" is one. Never throws.
 */
export function parseTyped(text: string, language: TypedLanguage, numberFormat = 'General'): TypedContent {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1) };
  if (trimmed.startsWith('=') && trimmed !== '=') {
    const formula = typedFormula(trimmed, language);
    return formula === null ? { kind: 'text', value: text } : { kind: 'formula', formula };
  }
  if (numberFormat === '@') return { kind: 'text', value: text };
  if (/^(?:SANT|TRUE)$/i.test(trimmed)) return { kind: 'boolean', value: true };
  if (/^(?:FALSKT|FALSE)$/i.test(trimmed)) return { kind: 'boolean', value: false };
  if (isDate(trimmed)) return { kind: 'date', iso: trimmed };
  const number = typedNumber(trimmed, language);
  return number === null ? { kind: 'text', value: text } : numberOf(number, numberFormat.includes('%')) ?? { kind: 'text', value: text };
}

function numberOf({ digits, isPercent }: TypedNumber, isPercentCell: boolean): TypedContent | null {
  const value = Number(isPercent || isPercentCell ? shiftedDecimal(digits, -2) : digits);
  if (!Number.isFinite(value)) return null;
  if (!isPercent) return { kind: 'number', value };
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  return { kind: 'number', value, numberFormat: decimals === 0 ? '0%' : `0.${'0'.repeat(Math.min(decimals, 10))}%` };
}

/** A day that there is, from when on all programs count alike. */
function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && text > '1904-01-01' && serialOfIsoDate(text, 1900) !== null;
}
