import { parseDecimal } from '../../../core/numbers/decimal';
import type { Decimal } from '../../../core/numbers/decimal';

/** What the way a number is written tells about the writer's habit. */
export interface NumberStyle {
  readonly thousands: ' ' | '.' | ',' | "'" | null;
  readonly decimals: '.' | ',' | null;
}

/** An unsigned number as its digits say it; the step of its last digit is `10^-value.scale`. */
export interface DigitsRead {
  readonly state: 'read';
  readonly value: Decimal;
  readonly style: NumberStyle;
}

export interface DigitsAmbiguous {
  readonly state: 'ambiguous';
  readonly separator: '.' | ',';
  readonly asThousands: Decimal;
  readonly asDecimal: Decimal;
}

/** No amount is that long; what is left then is no number that arithmetic could carry. */
const MOST_DIGITS = 30;

const PLAIN = /^(\d+)$/;
/** Scanned documents lose the first of two spaces ("1700 000"), so the first group may be longer. */
const GROUPED = /^(\d+)((?:[ ']\d{3})+)$/;
const GROUPED_BY_SIGN = /^(\d{1,3})((?:\.\d{3})+|(?:,\d{3})+)$/;

/**
 * Digits with separators, no sign or unit; spaces of any kind already as " ", apostrophes as "'". Null where they are no
 * number ("12 34"). One separator and three digits ("1.234") is ambiguous; a zero before it, another number of decimals, both
 * separators, a repeated one, or other thousands say which it is.
 */
export function readDigits(text: string): DigitsRead | DigitsAmbiguous | null {
  if (text.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return readWhole(text);
  const whole = text.slice(0, last);
  const fraction = text.slice(last + 1);
  const separator = text[last] === '.' ? '.' : ',';
  if (!PLAIN.test(fraction)) return null;
  const repeated = GROUPED_BY_SIGN.exec(text);
  if (repeated && whole.includes(separator)) return grouped(text, separator, null);
  if (repeated && !text.startsWith('0')) {
    const asDecimal = parseDecimal(`${whole}.${fraction}`);
    return { state: 'ambiguous', separator, asThousands: parseDecimal(whole + fraction), asDecimal };
  }
  if (whole === '') return decimals('0', fraction, null, separator);
  const wholeRead = whole.includes(separator) ? null : readWholeBefore(whole);
  return wholeRead === null ? null : decimals(wholeRead.digits, fraction, wholeRead.thousands, separator);
}

interface WholeRead {
  readonly digits: string;
  readonly thousands: NumberStyle['thousands'];
}

function readWhole(text: string): DigitsRead | null {
  const whole = readWholeBefore(text);
  if (whole === null) return null;
  return { state: 'read', value: parseDecimal(whole.digits), style: { thousands: whole.thousands, decimals: null } };
}

/** The digits before a decimal sign, where any other sign can only be thousands. */
function readWholeBefore(text: string): WholeRead | null {
  if (PLAIN.test(text)) return { digits: text, thousands: null };
  if (text.startsWith('0')) return null;
  const groups = GROUPED.exec(text) ?? GROUPED_BY_SIGN.exec(text);
  const separator = /\D/.exec(text)?.[0];
  if (!groups || separator === undefined) return null;
  const others = text.replaceAll(separator, '');
  return PLAIN.test(others) ? { digits: others, thousands: separatorOf(separator) } : null;
}

function separatorOf(sign: string): NumberStyle['thousands'] {
  return sign === ' ' || sign === '.' || sign === ',' || sign === "'" ? sign : null;
}

function grouped(text: string, separator: '.' | ',', decimalSign: '.' | ',' | null): DigitsRead | null {
  if (text.startsWith('0')) return null;
  const value = parseDecimal(text.replaceAll(separator, ''));
  return { state: 'read', value, style: { thousands: separator, decimals: decimalSign } };
}

function decimals(whole: string, fraction: string, thousands: NumberStyle['thousands'], sign: '.' | ','): DigitsRead {
  return { state: 'read', value: parseDecimal(`${whole}.${fraction}`), style: { thousands, decimals: sign } };
}
