import { RunningSum } from './row-amounts';
import type { RowAmounts } from './row-amounts';

/** What a total sums where some of its rows are themselves sums of others without saying so. */
export interface NestedSums {
  /** Rows that nothing but the total sums. */
  readonly outer: readonly number[];
  /** Row → the rows that it sums. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
}

/** A longer list is of transactions. */
const MOST_ROWS = 1_000;

/**
 * Groups whose sum stands above or below their rows under a name of its own ("Kultur" over "Simhallar", "Bibliotek"), as a pivot table writes
 * them too. `places` are the rows that the total would sum otherwise, ascending. Null where all of them together make the total, or where no
 * grouping explains it in more columns.
 */
export function findNestedSums(rows: readonly RowAmounts[], places: readonly number[], total: RowAmounts, width: number): NestedSums | null {
  if (places.length > MOST_ROWS) return null;
  const flat = footingOf(rows, places, total, width);
  if (flat.known === 0 || flat.feet === flat.known) return null;
  const found = [false, true].map((isBelow) => groupRows(rows, places, width, isBelow)).map((nested) => ({ nested, ...footingOf(rows, nested.outer, total, width) }));
  const best = found.reduce((a, b) => (b.feet > a.feet ? b : a));
  return best.nested.groups.size > 0 && best.feet > flat.feet && 2 * best.feet >= best.known ? best.nested : null;
}

/**
 * True where the rows together are the total a whole number of times, the same in every column, and some row is the sum of those below it:
 * each level of a pivot table repeats the sum of the level below, and one child alone tells nobody which of the two is which.
 */
export function repeatsTotal(rows: readonly RowAmounts[], places: readonly number[], total: RowAmounts, width: number): boolean {
  if (places.length > MOST_ROWS) return false;
  let times: number | null = null;
  for (let column = 0; column < width; column++) {
    if (!total.isNumber[column]) continue;
    const value = total.values[column] ?? 0;
    const sum = places.reduce((all, place) => all + (rows[place]?.values[column] ?? 0), 0);
    if (value === 0 && sum === 0) continue;
    const here = Math.round(sum / value);
    if (!(here >= 2) || Math.abs(sum - here * value) > 1e-9 * Math.abs(sum) || (times !== null && times !== here)) return false;
    times = here;
  }
  return times !== null && places.some((_, index) => countChildren(rows, places.slice(index), 1, width) > 0);
}

/** From the innermost group outwards: what stands beside a row and is its sum is taken from the open rows. */
function groupRows(rows: readonly RowAmounts[], places: readonly number[], width: number, isBelow: boolean): NestedSums {
  const groups = new Map<number, readonly number[]>();
  let outer: number[] = [];
  for (const place of isBelow ? places : [...places].reverse()) {
    const count = countChildren(rows, [place, ...outer], 2, width);
    if (count > 0) groups.set(place, outer.slice(0, count).sort((a, b) => a - b));
    outer = [place, ...outer.slice(count)];
  }
  return { outer: outer.sort((a, b) => a - b), groups };
}

/** The most rows that one group is looked for in. */
const LARGEST_GROUP = 200;

/** How many of the rows after the first one the first one sums, at least `least`; 0 for none. One wrong number of three columns changes nothing. */
function countChildren(rows: readonly RowAmounts[], [first, ...others]: readonly number[], least: number, width: number): number {
  const sum = first === undefined ? undefined : rows[first];
  if (!sum) return 0;
  const running = new RunningSum(width);
  let best = 0;
  let mostFeet = 0;
  for (const [index, place] of others.slice(0, LARGEST_GROUP).entries()) {
    const row = rows[place];
    if (row) running.add(row);
    const { known, feet } = running.footing(sum);
    if (index + 1 >= least && feet > mostFeet && 2 * feet >= known) {
      best = index + 1;
      mostFeet = feet;
    }
  }
  return best;
}

function footingOf(rows: readonly RowAmounts[], places: readonly number[], total: RowAmounts, width: number): { readonly known: number; readonly feet: number } {
  const running = new RunningSum(width);
  for (const place of places) {
    const row = rows[place];
    if (row) running.add(row);
  }
  return running.footing(total);
}
