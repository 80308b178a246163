import { absolute, add, half, signOf, subtract } from '../numbers/decimal';
import { fractionOf } from '../numbers/fraction';
import type { Fraction } from '../numbers/fraction';
import type { PrintedNumber } from '../numbers/printed-number';

/** The same thing printed for two years. */
export interface PrintedPair {
  readonly from: PrintedNumber;
  readonly to: PrintedNumber;
}

/** Every uplift, as a share, that takes some value `from` can stand for to some value `to` can stand for. Ends included. */
export interface UpliftInterval {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Null where `from` may be zero or the sign changes: no percentage says what happened. */
export function upliftInterval({ from, to }: PrintedPair): UpliftInterval | null {
  const x = absolute(from.value);
  const y = absolute(to.value);
  const xLow = subtract(x, half(from.resolution));
  const xHigh = add(x, half(from.resolution));
  if (signOf(xLow) <= 0) return null;
  if (signOf(from.value) * signOf(to.value) < 0) return null;
  const margin = half(to.resolution);
  return {
    low: fractionOf(subtract(subtract(y, margin), xHigh), xHigh),
    high: fractionOf(subtract(add(y, margin), xLow), xLow),
  };
}
