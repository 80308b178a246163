import { toNumber } from '../numbers/decimal';
import { ceilToScale, floorToScale, middleOf, roundToScale } from '../numbers/fraction';
import type { UpliftInterval } from './uplift-interval';

/** A share with two decimals is a whole percentage. */
const PERCENT_SCALE = 2;
const MOST_DECIMALS = 15;

/**
 * The percentage inside the interval with the fewest decimals, then nearest its middle, as a share (2,5 % is 0.025).
 * Null where the interval is so narrow that no percentage anybody would have typed is in it.
 */
export function roundestShare({ low, high }: UpliftInterval): number | null {
  const middle = middleOf(low, high);
  for (let scale = PERCENT_SCALE; scale <= PERCENT_SCALE + MOST_DECIMALS; scale += 1) {
    const first = ceilToScale(low, scale);
    const last = floorToScale(high, scale);
    if (first > last) continue;
    const nearest = roundToScale(middle, scale);
    const units = nearest < first ? first : nearest > last ? last : nearest;
    return toNumber({ units, scale });
  }
  return null;
}
