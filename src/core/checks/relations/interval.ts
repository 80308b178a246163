import { add, compare, isZero, multiply, negate, signOf, subtract } from '../../numbers/decimal';
import type { Decimal } from '../../numbers/decimal';
import type { DecimalInterval } from '../../numbers/printed-number';

/** Arithmetic on everything that printed numbers can stand for. Ends belong to the interval. */
export function addIntervals(a: DecimalInterval, b: DecimalInterval): DecimalInterval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

export function scaleInterval({ low, high }: DecimalInterval, factor: Decimal): DecimalInterval {
  const ends = [multiply(low, factor), multiply(high, factor)] as const;
  return signOf(factor) < 0 ? { low: ends[1], high: ends[0] } : { low: ends[0], high: ends[1] };
}

/** Takes away a part that was added before: the ends are subtracted, not the intervals. */
export function removeInterval(whole: DecimalInterval, part: DecimalInterval): DecimalInterval {
  return { low: subtract(whole.low, part.low), high: subtract(whole.high, part.high) };
}

export function negateInterval({ low, high }: DecimalInterval): DecimalInterval {
  return { low: negate(high), high: negate(low) };
}

export function widenInterval({ low, high }: DecimalInterval, margin: Decimal): DecimalInterval {
  return { low: subtract(low, margin), high: add(high, margin) };
}

export function multiplyIntervals(a: DecimalInterval, b: DecimalInterval): DecimalInterval {
  return hull([multiply(a.low, b.low), multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)]);
}

/** The smallest interval with all the values in it; `values` is not empty. */
export function hull(values: readonly [Decimal, ...Decimal[]]): DecimalInterval {
  const [first, ...rest] = values;
  return rest.reduce<DecimalInterval>(
    ({ low, high }, value) => ({
      low: compare(value, low) < 0 ? value : low,
      high: compare(value, high) > 0 ? value : high,
    }),
    { low: first, high: first },
  );
}

export function contains({ low, high }: DecimalInterval, value: Decimal): boolean {
  return compare(low, value) <= 0 && compare(value, high) <= 0;
}

export function touchesZero({ low, high }: DecimalInterval): boolean {
  return isZero(low) || isZero(high) || signOf(low) !== signOf(high);
}

/** What two intervals share; null where they share nothing. */
export function intersect(a: DecimalInterval, b: DecimalInterval): DecimalInterval | null {
  const low = compare(a.low, b.low) >= 0 ? a.low : b.low;
  const high = compare(a.high, b.high) <= 0 ? a.high : b.high;
  return compare(low, high) <= 0 ? { low, high } : null;
}
