import { decimal, negate } from '../../../core/numbers/decimal';
import type { Decimal } from '../../../core/numbers/decimal';
import type { PrintedNumber } from '../../../core/numbers/printed-number';
import { readExcelError } from './excel-errors';
import { readDigits } from './number-digits';
import type { NumberStyle } from './number-digits';
import { splitAffixes } from './number-affixes';

export type NumberReading =
  | NumberFound
  | AmbiguousNumber
  /** A dash: said to be none. */
  | { readonly state: 'nothing' }
  /** Empty, or only spaces. */
  | { readonly state: 'blank' }
  /** An Excel error's name, in English ("#REF!"), whatever language it was pasted in. */
  | { readonly state: 'error'; readonly name: string }
  /** Mostly digits, but no number. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'text' };

export interface NumberFound {
  readonly state: 'number';
  /** A percentage is a share: "25 %" is 0.25 with resolution 0.01. */
  readonly number: PrintedNumber;
  readonly isPercent: boolean;
  /** "kr", "tkr", "mnkr" or a counted thing ("dygn") where one is written beside the number. */
  readonly unit: string | null;
  readonly style: NumberStyle;
}

/** "1.234" or "1,234": one thousand two hundred and thirty-four, or one and a bit? */
export interface AmbiguousNumber {
  readonly state: 'ambiguous';
  readonly separator: '.' | ',';
  readonly asThousands: PrintedNumber;
  readonly asDecimal: PrintedNumber;
  readonly isPercent: boolean;
  readonly unit: string | null;
}

/** A cell that shows numbers is shorter; a longer one is never read as a number. */
const LONGEST_NUMBER = 400;

/**
 * A cell's text as a number, as writers and scanners of Swedish tables write it. A minus after the number is no accepted way to
 * write one: "1 234-" may as well be a range that was cut off, so it is unreadable. Never throws.
 */
export function readNumber(text: string): NumberReading {
  const plain = text.slice(0, 2 * LONGEST_NUMBER + 1).replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  if (plain === '') return { state: 'blank' };
  if (plain.startsWith('=') || plain.length > LONGEST_NUMBER) return { state: 'text' };
  if (/^#{2,}$/.test(plain)) return { state: 'unreadable' };
  const error = readExcelError(plain);
  if (error !== null) return { state: 'error', name: error };
  const parts = splitAffixes(plain);
  if (parts?.digits === '') return { state: 'nothing' };
  const digits = parts === null ? null : readDigits(parts.digits);
  if (parts === null || digits === null) return { state: looksLikeNumber(plain) ? 'unreadable' : 'text' };
  const { isPercent, unit } = parts;
  const print = (value: Decimal): PrintedNumber => printed(parts.isNegative ? negate(value) : value, isPercent);
  if (digits.state === 'ambiguous') {
    const { separator, asThousands, asDecimal } = digits;
    return { state: 'ambiguous', separator, asThousands: print(asThousands), asDecimal: print(asDecimal), isPercent, unit };
  }
  if (parts.mustBeZero && digits.value.units !== 0n) return { state: 'unreadable' };
  return { state: 'number', number: print(digits.value), isPercent, unit, style: digits.style };
}

/** Zero width characters, soft hyphens, marks of writing direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** One space, whatever its width; a tab or a new line stands between two things and stays. */
const SPACES = /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

function printed(value: Decimal, isPercent: boolean): PrintedNumber {
  const scale = value.scale + (isPercent ? 2 : 0);
  return { value: { units: value.units, scale }, resolution: decimal(1, scale) };
}

/** Dates, times, telephone and personal numbers, years with years: digits, but nobody meant an amount. */
const OTHER_THINGS_OF_DIGITS = [
  /^\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^\d{1,2}[-./]\d{1,2}[-./ ](?:\d{4}|\d{2})$/,
  /^\d{1,2}\/\d{1,2}$/,
  /^(?:19|20)\d{2} ?[-/\u2013] ?(?:\d{2}|(?:19|20)\d{2})$/,
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
  /^(?:\d{2})?\d{6}[-+\u2013]\d{4}$/,
  /^(?:\+\d{1,3} ?|0)\d{1,3}(?: ?[-\u2013/] ?\d|\d* \d)[\d ]*$/,
];

/** More digits than letters: a number was probably meant ("1O 234", "ca 1 200", "12 34"). */
function looksLikeNumber(text: string): boolean {
  if (OTHER_THINGS_OF_DIGITS.some((shape) => shape.test(text))) return false;
  const digits = text.replace(/\D/g, '').length;
  const letters = text.replace(/\P{L}/gu, '').length;
  return digits > letters;
}

/**
 * Resolves the ambiguous readings of one column where the others say what its separators mean: a sign seen as decimals or
 * thousands means that throughout; where thousands have a sign of their own (a space too), the other is decimals. What
 * nothing settles, or where the column contradicts itself, stays ambiguous. Same length and order as given.
 */
export function settle(readings: readonly NumberReading[]): NumberReading[] {
  const decimalSigns = new Set<string>();
  const thousandsSigns = new Set<string>();
  for (const reading of readings) {
    if (reading.state !== 'number') continue;
    if (reading.style.decimals !== null) decimalSigns.add(reading.style.decimals);
    if (reading.style.thousands !== null) thousandsSigns.add(reading.style.thousands);
  }
  return readings.map((reading) => {
    if (reading.state !== 'ambiguous') return reading;
    const { separator, isPercent, unit } = reading;
    const other = separator === '.' ? ',' : '.';
    const saysThousands = thousandsSigns.has(separator) || decimalSigns.has(other);
    const saysDecimals = decimalSigns.has(separator) || [other, ' ', "'"].some((sign) => thousandsSigns.has(sign));
    if (saysThousands === saysDecimals) return reading;
    const style: NumberStyle = saysThousands
      ? { thousands: separator, decimals: null }
      : { thousands: null, decimals: separator };
    return { state: 'number', number: saysThousands ? reading.asThousands : reading.asDecimal, isPercent, unit, style };
  });
}
