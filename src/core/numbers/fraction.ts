import { decimal, divideToScale, powerOfTen, toNumber } from './decimal';
import type { Decimal } from './decimal';

/** An exact quotient; the denominator is always positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `a / b`, exactly. Throws a RangeError when `b` is zero. */
export function fractionOf(a: Decimal, b: Decimal): Fraction {
  if (b.units === 0n) throw new RangeError('division by zero');
  const numerator = a.units * powerOfTen(b.scale);
  const denominator = b.units * powerOfTen(a.scale);
  return denominator > 0n ? { numerator, denominator } : { numerator: -numerator, denominator: -denominator };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** Halfway between the two. */
export function middleOf(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: 2n * a.denominator * b.denominator,
  };
}

/** The largest whole number of 10^−scale that is not above the value. */
export function floorToScale(value: Fraction, scale: number): bigint {
  const scaled = value.numerator * powerOfTen(scale);
  const quotient = scaled / value.denominator;
  return quotient * value.denominator > scaled ? quotient - 1n : quotient;
}

/** The smallest whole number of 10^−scale that is not below the value. */
export function ceilToScale(value: Fraction, scale: number): bigint {
  return -floorToScale({ numerator: -value.numerator, denominator: value.denominator }, scale);
}

/** The whole number of 10^−scale nearest the value, half away from zero. */
export function roundToScale(value: Fraction, scale: number): bigint {
  return divideToScale(decimal(value.numerator), decimal(value.denominator), scale).units;
}

// Far beyond the 17 digits of a double, so that a ≤ b exactly implies a ≤ b as doubles.
const DOUBLE_DECIMALS = 40;

export function fractionToNumber(value: Fraction): number {
  return toNumber({ units: roundToScale(value, DOUBLE_DECIMALS), scale: DOUBLE_DECIMALS });
}
