import { decimal, isZero, powerOfTen, roundDecimal } from '../../../core/numbers/decimal';
import type { Decimal } from '../../../core/numbers/decimal';

interface DigitsWanted {
  readonly wholeDigits: number;
  readonly decimals: number;
  readonly leastDecimals: number;
  readonly hasThousands: boolean;
}

interface ShownNumber {
  readonly text: string;
  readonly resolution: Decimal;
}

/** The digits of a number that is not negative and already rounded, with no-break spaces and a decimal comma. */
export function swedishText(value: Decimal, wanted: DigitsWanted): string {
  const digits = value.units.toString().padStart(value.scale + 1, '0');
  const cut = digits.length - value.scale;
  const whole = digits.slice(0, cut).replace(/^0+/, '').padStart(wanted.wholeDigits, '0');
  const fraction = dropZeros(digits.slice(cut), wanted.leastDecimals);
  const grouped = wanted.hasThousands ? groupThousands(whole) : whole;
  return fraction === '' ? grouped : `${grouped},${fraction}`;
}

/** From the right, without a regular expression that would go over long numbers again and again. */
function groupThousands(whole: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join('\u00a0');
}

function dropZeros(fraction: string, least: number): string {
  let length = fraction.length;
  while (length > least && fraction[length - 1] === '0') length--;
  return fraction.slice(0, length);
}

/** What the General format shows in a wide cell: eleven characters, so about ten digits, no trailing zeros. */
const GENERAL_DIGITS = 10;
const GENERAL_DECIMALS = 9;
const MOST_IN_GENERAL = powerOfTen(GENERAL_DIGITS);
const ONE = decimal(1);
/** Beyond this many digits nobody counts kronor, and all of them are shown. */
const PLAIN: DigitsWanted = { wholeDigits: 1, decimals: 0, leastDecimals: 0, hasThousands: false };

/** A number that is not negative, as General shows it; the resolution is the step of the last digit shown. */
export function generalText(value: Decimal): ShownNumber {
  if (value.scale === 0 && value.units < MOST_IN_GENERAL) return { text: value.units.toString(), resolution: ONE };
  const wholeDigits = roundDown(value).toString().length;
  const places = Math.max(0, Math.min(GENERAL_DECIMALS, GENERAL_DIGITS - wholeDigits));
  const rounded = roundDecimal(value, places);
  if (isZero(rounded) && !isZero(value)) return scientificText(value, 5);
  const text = swedishText(rounded, PLAIN);
  return { text, resolution: decimal(1, (text.split(',')[1] ?? '').length) };
}

function roundDown(value: Decimal): bigint {
  return value.units / powerOfTen(value.scale);
}

/** A number that is not negative, as "1,23E+05". */
export function scientificText(value: Decimal, decimals: number): ShownNumber {
  if (isZero(value)) return { text: '0', resolution: decimal(1, decimals) };
  const exponentOf = (number: Decimal): number => number.units.toString().length - 1 - number.scale;
  const exponent = exponentOf(value);
  const step = exponent - decimals;
  const rounded = roundTo(value, step);
  const digits = rounded.units.toString().replace(/0+$/, '').padEnd(decimals + 1, '0').slice(0, decimals + 1);
  const shown = exponentOf(rounded);
  const mantissa = decimals === 0 ? digits : `${digits.slice(0, 1)},${digits.slice(1)}`;
  const power = String(Math.abs(shown)).padStart(2, '0');
  return { text: `${mantissa}E${shown < 0 ? '-' : '+'}${power}`, resolution: stepOf(step) };
}

function stepOf(exponent: number): Decimal {
  return exponent >= 0 ? decimal(powerOfTen(exponent)) : decimal(1, -exponent);
}

function roundTo(value: Decimal, exponent: number): Decimal {
  if (exponent <= 0) return roundDecimal(value, -exponent);
  const scaled = roundDecimal({ units: value.units, scale: value.scale + exponent }, 0);
  return { units: scaled.units * powerOfTen(exponent), scale: 0 };
}
