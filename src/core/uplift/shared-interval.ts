import { compareFractions, subtractFractions } from '../numbers/fraction';
import type { Fraction } from '../numbers/fraction';
import type { UpliftInterval } from './uplift-interval';

export interface SharedInterval {
  readonly interval: UpliftInterval;
  /** How many of the given intervals contain it. */
  readonly count: number;
}

/**
 * The interval that most of the given ones have in common. Where several are shared by equally many, the widest, then
 * the lowest, whatever the order of the given ones. Null for none given.
 */
export function sharedInterval(intervals: readonly UpliftInterval[]): SharedInterval | null {
  const ends = sortedEnds(intervals);
  let open = 0;
  let start: Fraction | null = null;
  let best: SharedInterval | null = null;
  for (const end of ends) {
    if (end.opens) {
      open += 1;
      start = end.at;
      continue;
    }
    // Only the first end after a start closes what all the open ones share.
    if (start !== null) best = better(best, { interval: { low: start, high: end.at }, count: open });
    start = null;
    open -= 1;
  }
  return best;
}

function sortedEnds(intervals: readonly UpliftInterval[]): { at: Fraction; opens: boolean }[] {
  const ends = intervals.flatMap(({ low, high }) => [
    { at: low, opens: true },
    { at: high, opens: false },
  ]);
  // At the same place starts come first: intervals that only touch share that point.
  return ends.sort((a, b) => compareFractions(a.at, b.at) || Number(b.opens) - Number(a.opens));
}

function better(best: SharedInterval | null, candidate: SharedInterval): SharedInterval {
  if (best === null || candidate.count > best.count) return candidate;
  if (candidate.count < best.count) return best;
  return compareFractions(widthOf(candidate.interval), widthOf(best.interval)) > 0 ? candidate : best;
}

function widthOf({ low, high }: UpliftInterval): Fraction {
  return subtractFractions(high, low);
}
