import { add, compare, decimal, divideToScale, isZero, multiply, negate, signOf, subtract } from '../../numbers/decimal';
import type { Decimal } from '../../numbers/decimal';
import type { DecimalInterval } from '../../numbers/printed-number';
import { hull, multiplyIntervals, negateInterval, touchesZero } from './interval';

const ONE = decimal(1);

/** Finer than any printed amount or percentage: only suspects are weighed with it, never a verdict. */
const FINE_SCALE = 15;

/** A printed percentage and its amounts, as everything they can stand for; see `PercentRelation`. */
export interface PercentIntervals {
  readonly share: DecimalInterval;
  readonly earlier: DecimalInterval;
  readonly later: DecimalInterval;
}

export interface PercentForm {
  readonly direction: 1 | -1;
  readonly ofAbsolute: boolean;
}

/** −1 where the signed share is −(later − earlier)/earlier. `earlier` does not touch zero. */
function signedDirection({ direction, ofAbsolute }: PercentForm, earlier: DecimalInterval): 1 | -1 {
  return ofAbsolute && signOf(earlier.low) < 0 ? (direction === 1 ? -1 : 1) : direction;
}

/**
 * Does some printed amount's percentage round to the printed one? Cross-multiplied, so it is exact. Null where
 * the earlier amount may be zero: no percentage says what happened.
 */
export function percentHolds(form: PercentForm, { share, earlier, later }: PercentIntervals): boolean | null {
  if (touchesZero(earlier)) return null;
  const signed = signedDirection(form, earlier) === 1 ? share : negateInterval(share);
  // share ≥ (l − e)/e for some l, e  ⇔  (1 + high) × e ≥ l where e > 0; turned around where e < 0.
  const [low, high] = [add(ONE, signed.low), add(ONE, signed.high)];
  const isPositive = signOf(earlier.low) > 0;
  const l = isPositive ? later : negateInterval(later);
  const e = isPositive ? earlier : negateInterval(earlier);
  const most = multiply(high, signOf(high) >= 0 ? e.high : e.low);
  const least = multiply(low, signOf(low) >= 0 ? e.low : e.high);
  return compare(most, l.low) >= 0 && compare(least, l.high) <= 0;
}

/** What the share can be; null where the earlier amount may be zero. */
export function shareInterval(form: PercentForm, earlier: DecimalInterval, later: DecimalInterval): DecimalInterval | null {
  const ratio = divideIntervals(later, earlier);
  if (!ratio) return null;
  const share = { low: subtract(ratio.low, ONE), high: subtract(ratio.high, ONE) };
  return signedDirection(form, earlier) === 1 ? share : negateInterval(share);
}

export function laterInterval(form: PercentForm, earlier: DecimalInterval, share: DecimalInterval): DecimalInterval | null {
  if (touchesZero(earlier)) return null;
  return multiplyIntervals(earlier, growth(signedDirection(form, earlier), share));
}

/** Taken to have the sign of the later amount. */
export function earlierInterval(form: PercentForm, later: DecimalInterval, share: DecimalInterval): DecimalInterval | null {
  if (touchesZero(later)) return null;
  return divideIntervals(later, growth(signedDirection(form, later), share));
}

function growth(direction: 1 | -1, share: DecimalInterval): DecimalInterval {
  const signed = direction === 1 ? share : negateInterval(share);
  return { low: add(ONE, signed.low), high: add(ONE, signed.high) };
}

function divideIntervals(a: DecimalInterval, b: DecimalInterval): DecimalInterval | null {
  if (touchesZero(b)) return null;
  const divide = (x: Decimal, y: Decimal) => divideToScale(x, y, FINE_SCALE);
  return hull([divide(a.low, b.low), divide(a.low, b.high), divide(a.high, b.low), divide(a.high, b.high)]);
}

/** The share of printed amounts, to `scale` decimals, half away from zero; null for an earlier amount of zero. */
export function shareOf(form: PercentForm, earlier: Decimal, later: Decimal, scale: number): Decimal | null {
  if (isZero(earlier)) return null;
  const share = divideToScale(subtract(later, earlier), earlier, scale);
  return signedDirection(form, { low: earlier, high: earlier }) === 1 ? share : negate(share);
}
