import { absolute, add, compare, half, isZero, negate, signOf, subtract } from '../../numbers/decimal';
import type { Decimal } from '../../numbers/decimal';
import type { Explanation } from './explanation';
import { marginOf, valueOf } from '../place';
import type { Place } from '../place';
import { placesOf } from '../relations/relation';
import type { Relation } from '../relations/relation';
import { isOtherSign, suspectBy } from './suspicion';

/**
 * The only cell whose other sign makes a sum or a row foot: the total or computed cell before those it comes from, unless
 * one of them is odd in its own row.
 */
export function findWrongSign(sum: Relation, explanation: Explanation): Place | null {
  const candidates = placesOf(sum).filter((place) => isFlippable(place, sum, explanation));
  const result = candidates.find(({ cell }) => cell === sum.result.cell);
  const [first, ...more] = candidates;
  if (sum.kind !== 'sum') return more.length === 0 ? (first ?? null) : (result ?? null);
  if (result) {
    const other = candidates.find(({ cell }) => cell !== result.cell);
    return other && more.length === 1 && isOddInRow(other) && !isOddInRow(result) ? other : result;
  }
  const usual = usualSign(placesOf(sum).filter(({ cell }) => cell !== sum.result.cell));
  const odd = candidates.filter((place) => usual !== 0 && signOf(valueOf(place)) === -usual);
  if (odd.length === 1) return odd[0] ?? null;
  const [only, ...others] = candidates;
  return only && others.length === 0 && odd.length === 0 && fitsClosely(only, sum, explanation) ? only : null;
}

/** Fits all that holds, and zero would not do as well. */
function isFlippable(place: Place, sum: Relation, { broken, readings }: Explanation): boolean {
  if (isZero(valueOf(place))) return false;
  const suspicion = suspectBy(place, [sum], broken, readings);
  if (suspicion?.breaks !== 0 || !isOtherSign(suspicion)) return false;
  return signOf(suspicion.interval.low) === signOf(suspicion.interval.high);
}

function usualSign(places: readonly Place[]): number {
  return Math.sign(places.reduce((balance, place) => balance + signOf(valueOf(place)), 0));
}

function isOddInRow(place: Place): boolean {
  const { table, row } = place;
  const usual = usualSign(table.columns.flatMap((column, index) => {
    const cell = row.cells[index];
    return cell && column.role === 'period' ? [{ table, row, column, cell }] : [];
  }));
  return signOf(valueOf(place)) === -usual;
}

/** A flip that leaves the cell with another sign than its neighbours must explain the sum to a step of the total, and be much larger. */
const MUCH = 4;

function fitsClosely(place: Place, sum: Relation, { readings }: Explanation): boolean {
  const expected = readings.expected(sum, place);
  const allowed = readings.allowed(sum, place);
  if (!expected || !allowed) return false;
  const step: Decimal = add(marginOf(sum.result), marginOf(sum.result));
  const slack = half(subtract(allowed.high, allowed.low));
  const needed = Array.from({ length: MUCH }, () => slack).reduce(add);
  const distance = absolute(subtract(expected, negate(valueOf(place))));
  return compare(distance, step) <= 0 && compare(absolute(valueOf(place)), needed) > 0;
}
