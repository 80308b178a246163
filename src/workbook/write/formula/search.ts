import { call, fold } from './expression';
import type { Expression, FormulaValue, Textual } from './expression';
import { isPlainKey } from './plain-key';
import { countAbove, placesOf } from './range-index';
import { over } from './reference';
import type { RangeHandle } from './reference';

/** One of the conditions of SUMIFS and COUNTIFS: cells of `range` equal to `wanted`. */
export interface Condition {
  readonly range: RangeHandle;
  readonly wanted: Expression;
}

/** SUMIFS: where a key might not be taken literally, SUMPRODUCT, which compares exactly. */
export function sumWhere(summed: RangeHandle, conditions: readonly Condition[]): Expression<number> {
  const value = matchingPlaces(conditions).reduce<number>((sum, index) => {
    const item = summed.values[index];
    return typeof item === 'number' ? sum + item : sum;
  }, 0);
  if (isPlain(conditions)) {
    return call('SUMIFS', [over(summed), ...conditions.flatMap(({ range, wanted }) => [over(range), wanted])], value);
  }
  return product([...conditions.map(comparison), over(summed)], value);
}

/** COUNTIFS, or SUMPRODUCT for keys that it would not take literally. */
export function countWhere(conditions: readonly Condition[]): Expression<number> {
  const value = matchingPlaces(conditions).length;
  if (isPlain(conditions)) return call('COUNTIFS', conditions.flatMap(({ range, wanted }) => [over(range), wanted]), value);
  return product([...conditions.map(comparison), { textOn: () => '1' }], value);
}

/** INDEX and MATCH: what stands in `from` where `keys` first equals `wanted`; `wanted` stands there. */
export function lookUp<V extends FormulaValue>(from: RangeHandle<V>, keys: RangeHandle, wanted: Expression): Expression<V> {
  const [index = -1] = placesOf(keys.values, wanted.value);
  const value = from.values[index];
  if (value === undefined) throw new RangeError(`${String(wanted.value)} is not among the keys`);
  return call('INDEX', [over(from), call('MATCH', [wanted, over(keys), { textOn: () => '0' }], index + 1)], value);
}

/** RANK, the largest first. */
export function rankIn(of: Expression<number>, range: RangeHandle<number>): Expression<number> {
  return call('RANK', [of, over(range)], 1 + countAbove(range.values, of.value));
}

function isPlain(conditions: readonly Condition[]): boolean {
  return conditions.every(({ range, wanted }) => isPlainCell(wanted.value) && isPlainRange(range.values));
}

/** Ranges that have been looked through: each is searched by many formulas, and its values never change. */
const PLAIN_RANGES = new WeakMap<readonly FormulaValue[], boolean>();

function isPlainRange(values: readonly FormulaValue[]): boolean {
  const known = PLAIN_RANGES.get(values);
  if (known !== undefined) return known;
  const isPlainAll = values.every(isPlainCell);
  PLAIN_RANGES.set(values, isPlainAll);
  return isPlainAll;
}

/** An empty cell among those searched is no harm. */
function isPlainCell(value: FormulaValue): boolean {
  return typeof value !== 'string' || value === '' || isPlainKey(value);
}

function matchingPlaces(conditions: readonly Condition[]): readonly number[] {
  const [first, ...others] = conditions;
  if (!first) return [];
  const places = placesOf(first.range.values, first.wanted.value);
  return places.filter((index) => others.every(({ range, wanted }) => fold(range.values[index] ?? '') === fold(wanted.value)));
}

function comparison({ range, wanted }: Condition): Textual {
  return { textOn: (home) => `(${over(range).textOn(home)}=${wanted.textOn(home)})` };
}

function product(parts: readonly Textual[], value: number): Expression<number> {
  const multiplied: Textual = { textOn: (home) => parts.map((part) => part.textOn(home)).join('*') };
  return call('SUMPRODUCT', [multiplied], value);
}
