import { fold } from './expression';
import type { FormulaValue } from './expression';

/**
 * What is asked of a range again and again, once for each formula that searches it: worked out the first time. The values of
 * a range never change.
 */
const PLACES = new WeakMap<readonly FormulaValue[], ReadonlyMap<FormulaValue, readonly number[]>>();
const DESCENDING = new WeakMap<readonly number[], Float64Array>();

/** Where the values stand that a worksheet takes for equal to `wanted`. */
export function placesOf(values: readonly FormulaValue[], wanted: FormulaValue): readonly number[] {
  const known = PLACES.get(values) ?? indexValues(values);
  return known.get(fold(wanted)) ?? [];
}

function indexValues(values: readonly FormulaValue[]): ReadonlyMap<FormulaValue, readonly number[]> {
  const places = new Map<FormulaValue, number[]>();
  values.forEach((value, index) => {
    const key = fold(value);
    const same = places.get(key);
    if (same) same.push(index);
    else places.set(key, [index]);
  });
  PLACES.set(values, places);
  return places;
}

/** How many of the values are larger. */
export function countAbove(values: readonly number[], limit: number): number {
  const descending = DESCENDING.get(values) ?? sortDescending(values);
  let [low, high] = [0, descending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((descending[middle] ?? 0) > limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortDescending(values: readonly number[]): Float64Array {
  const descending = Float64Array.from(values).sort().reverse();
  DESCENDING.set(values, descending);
  return descending;
}
