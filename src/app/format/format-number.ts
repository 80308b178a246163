import { absolute, decimalFromNumber, roundDecimal, signOf } from '../../core/numbers/decimal';
import type { Language } from '../options';

/** How a language writes numbers. Swedish: U+2212 as minus, U+00A0 between thousands and before the percent sign. */
export interface NumberNotation {
  readonly minus: string;
  readonly thousands: string;
  readonly decimal: string;
  readonly percent: string;
}

export const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

const NOTATIONS: Readonly<Record<Language, NumberNotation>> = {
  sv: { minus: MINUS, thousands: NO_BREAK_SPACE, decimal: ',', percent: `${NO_BREAK_SPACE}%` },
  en: { minus: MINUS, thousands: ',', decimal: '.', percent: '%' },
};

export interface NumberStyle {
  /** Decimals that are always written. */
  readonly least?: number;
  /** Decimals that are written at most; the value is rounded half away from zero. */
  readonly most?: number;
  /** Write a plus sign before what is above zero. */
  readonly signed?: boolean;
}

export function notationOf(language: Language): NumberNotation {
  return NOTATIONS[language];
}

/** A finite number in the language's notation; "–" for NaN and infinities. */
export function formatNumber(value: number, language: Language, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) return '–';
  const { least = 0, most = Math.max(3, least), signed = false } = style;
  const { minus, thousands, decimal } = NOTATIONS[language];
  const rounded = roundDecimal(decimalFromNumber(value), most);
  const sign = signOf(rounded) < 0 ? minus : signed && signOf(rounded) > 0 ? '+' : '';
  const digits = absolute(rounded).units.toString().padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most);
  const fraction = digits.slice(digits.length - most).replace(/0+$/, '').padEnd(least, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return sign + grouped + (fraction === '' ? '' : decimal + fraction);
}
