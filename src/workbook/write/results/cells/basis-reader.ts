import type { Expression } from '../../formula/expression';
import { at, rangeThrough } from '../../formula/reference';
import { lookUp } from '../../formula/search';
import { isPlainKey } from '../../formula/plain-key';
import type { CellHandle } from '../../formula/reference';
import { foldName } from '../../basis/unique-names';
import type { ActivityYearPlaces, BasisPlaces } from '../../plan-places';

/** What of an activity's year on Underlag; null where the activity has none. */
export type BasisAmount = (year: ActivityYearPlaces) => CellHandle<number> | null;

/**
 * An activity's amount on Underlag. With `key`, the row's own label, it is looked up by name, so that it stays right when a
 * person sorts the table; without, or where a lookup would not find it, it is a plain reference.
 */
export function readBasis(
  basis: BasisPlaces,
  activity: number,
  year: number,
  key: CellHandle<string> | null,
  amount: BasisAmount,
): Expression<number> | null {
  const places = basis.activities[activity]?.years.get(year);
  const cell = places ? amount(places) : null;
  if (!cell) return null;
  const column = key && isKeyOf(basis, activity, key.value) ? wholeColumn(basis, year, amount) : null;
  return key && column ? lookUp(rangeThrough(column), basis.names, at(key)) : at(cell);
}

function isKeyOf({ names }: BasisPlaces, activity: number, key: string): boolean {
  return isPlainKey(key) && names.values.findIndex((name) => foldName(name) === foldName(key)) === activity;
}

/** Null where some activity has no such amount. */
function wholeColumn(basis: BasisPlaces, year: number, amount: BasisAmount): CellHandle<number>[] | null {
  const cells = basis.activities.flatMap(({ years }) => {
    const places = years.get(year);
    return (places && amount(places)) ?? [];
  });
  return cells.length === basis.activities.length ? cells : null;
}
