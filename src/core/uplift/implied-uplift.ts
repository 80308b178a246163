import { compareFractions, fractionToNumber } from '../numbers/fraction';
import { roundestShare } from './roundest-share';
import { sharedInterval } from './shared-interval';
import { upliftInterval } from './uplift-interval';
import type { PrintedPair, UpliftInterval } from './uplift-interval';

/** Which uplift a printed column really used, respecting that printed numbers are rounded. Shares: 2,5 % is 0.025. */
export interface ImpliedUplift {
  /** The interval most rows share; null where too few rows share one. */
  readonly low: number | null;
  readonly high: number | null;
  /** The percentage in it that a person would have typed. */
  readonly roundest: number | null;
  /** Rows that have an interval. */
  readonly rows: number;
  /** Rows whose interval contains the shared one. */
  readonly consistentRows: number;
  /** Indices of the pairs that have an interval but do not share it; empty where nothing is quoted. */
  readonly outliers: readonly number[];
  /** One for each pair; null where no percentage says what happened. */
  readonly rowUplifts: readonly (RowUplift | null)[];
}

export interface RowUplift {
  readonly low: number;
  readonly high: number;
  readonly roundest: number | null;
}

/** Fewer rows than this agree by chance. */
const FEWEST_ROWS = 3;

/** Costs written as minus may be given as they are: absolute values are compared. */
export function impliedUplift(pairs: readonly PrintedPair[]): ImpliedUplift {
  const intervals = pairs.map(upliftInterval);
  const counted = intervals.filter((interval) => interval !== null);
  const rowUplifts = intervals.map((interval) => (interval === null ? null : asNumbers(interval)));
  const shared = sharedInterval(counted);
  const rows = counted.length;
  const consistentRows = shared?.count ?? 0;
  if (shared === null || consistentRows < FEWEST_ROWS || consistentRows * 2 <= rows) {
    return { low: null, high: null, roundest: null, rows, consistentRows, outliers: [], rowUplifts };
  }
  const outliers = intervals.flatMap((interval, index) =>
    interval === null || contains(interval, shared.interval) ? [] : [index],
  );
  return { ...asNumbers(shared.interval), rows, consistentRows, outliers, rowUplifts };
}

/** True when the share is one of those that fit. The ends are the nearest doubles, so an uplift exactly at an end fits. */
export function fits(uplift: Pick<ImpliedUplift, 'low' | 'high'>, share: number): boolean {
  return uplift.low !== null && uplift.high !== null && uplift.low <= share && share <= uplift.high;
}

function asNumbers(interval: UpliftInterval): RowUplift {
  return {
    low: fractionToNumber(interval.low),
    high: fractionToNumber(interval.high),
    roundest: roundestShare(interval),
  };
}

function contains(outer: UpliftInterval, inner: UpliftInterval): boolean {
  return compareFractions(outer.low, inner.low) <= 0 && compareFractions(outer.high, inner.high) >= 0;
}
