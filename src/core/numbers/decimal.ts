/**
 * Exact decimal numbers: `units / 10^scale`. Money and percentages are compared with these, because binary floating
 * point gets printed results wrong (1.005 to two decimals, −89.5 % printed as −90 %).
 */
export interface Decimal {
  readonly units: bigint;
  /** Number of decimals, 0 or more. */
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

export function decimal(units: bigint | number, scale = 0): Decimal {
  return { units: BigInt(units), scale };
}

const DECIMAL_TEXT = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** Reads `-12.50` or `1.5e-7` (point as decimal, no separators). Throws a RangeError for anything else. */
export function parseDecimal(text: string): Decimal {
  const match = DECIMAL_TEXT.exec(text);
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (!match || whole + fraction === '') throw new RangeError(`not a decimal number: ${text}`);
  const units = BigInt(`${match[1] === '-' ? '-' : ''}${whole}${fraction}`);
  const scale = fraction.length - Number(match[4] ?? 0);
  return scale >= 0 ? { units, scale } : { units: units * powerOfTen(-scale), scale: 0 };
}

/** The decimal a person sees for a double: its shortest text that reads back the same. Throws for NaN and infinities. */
export function decimalFromNumber(value: number): Decimal {
  return Number.isSafeInteger(value) ? { units: BigInt(value), scale: 0 } : parseDecimal(String(value));
}

const LARGEST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

export function toNumber(value: Decimal): number {
  const { units, scale } = value;
  // Both are exact doubles, so the quotient is the nearest one too: the same number, without a text in between.
  if (scale >= 0 && scale < 20 && units <= LARGEST_EXACT && units >= -LARGEST_EXACT) return Number(units) / 10 ** scale;
  return Number(`${value.units}e${-value.scale}`);
}

/** Powers that amounts and their products need; raising anew is what comparisons would spend their time on. */
const POWERS = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/** The units of `value` at a scale at least as fine as its own. */
function unitsAt(value: Decimal, scale: number): bigint {
  return value.scale === scale ? value.units : value.units * powerOfTen(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

export function negate(value: Decimal): Decimal {
  return { units: -value.units, scale: value.scale };
}

export function absolute(value: Decimal): Decimal {
  return value.units < 0n ? negate(value) : value;
}

export function half(value: Decimal): Decimal {
  return { units: value.units * 5n, scale: value.scale + 1 };
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, ZERO);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

export function isZero(value: Decimal): boolean {
  return value.units === 0n;
}

export function signOf(value: Decimal): -1 | 0 | 1 {
  return value.units < 0n ? -1 : value.units > 0n ? 1 : 0;
}

/** The value to `scale` decimals, half away from zero as Excel's ROUND does. */
export function roundDecimal(value: Decimal, scale: number): Decimal {
  if (value.scale <= scale) return { units: unitsAt(value, scale), scale };
  return divideToScale({ units: value.units, scale: value.scale }, decimal(1), scale);
}

/** `a / b` to `scale` decimals, half away from zero. Throws a RangeError when `b` is zero. */
export function divideToScale(a: Decimal, b: Decimal, scale: number): Decimal {
  if (isZero(b)) throw new RangeError('division by zero');
  const shift = scale + b.scale - a.scale;
  const numerator = shift >= 0 ? a.units * powerOfTen(shift) : a.units;
  const denominator = shift >= 0 ? b.units : b.units * powerOfTen(-shift);
  const magnitude = (2n * absoluteUnits(numerator) + absoluteUnits(denominator)) / (2n * absoluteUnits(denominator));
  return { units: numerator < 0n === denominator < 0n ? magnitude : -magnitude, scale };
}

function absoluteUnits(units: bigint): bigint {
  return units < 0n ? -units : units;
}
