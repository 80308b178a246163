import { absolute, compare, decimal, multiply, negate, subtract } from '../../numbers/decimal';
import type { Table } from '../../table';
import type { CellReadings } from './cell-readings';
import { chooseForm } from './choose-form';
import type { Form } from './choose-form';
import { commonFactors } from './money-factor';
import { hasNumber, isReadable, unitOf, valueOf } from '../place';
import type { Place } from '../place';
import type { LinearRelation, Relation, Term } from './relation';

/** `detail` = Σ signs × parts, the first of another table, units converted; null where a cell is not printed, or is not money as the other. */
export function sameQuantity(detail: Place, parts: readonly (readonly [Place, 1 | -1])[]): LinearRelation | null {
  const [first] = parts;
  const factors = first && commonFactors(unitOf(detail), unitOf(first[0]));
  if (!factors || !hasNumber(detail) || !parts.every(([place]) => isReadable(place) && place.cell.state !== 'blank')) return null;
  const [own, other] = factors;
  const terms: Term[] = parts.map(([place, sign]) => {
    const factor = place.table === detail.table ? own : other;
    return { place, factor: sign === 1 ? negate(factor) : factor };
  });
  return { kind: 'reconciliation', result: detail, terms: [{ place: detail, factor: own }, ...terms] };
}

/** What an amount of one table is in the other's sign; both are tried where a table's own is not known. */
export function signsBetween(a: Table, b: Table): readonly (1 | -1)[] {
  if (a.costSign === null || b.costSign === null) return [1, -1];
  return a.costSign === b.costSign ? [1] : [-1];
}

/** A single period that differs by more than this share is taken to be another quantity, not a wrong one. */
const CLOSE_SHARE = decimal(1, 1);

/**
 * Two tables speak of the same quantity where at least one of their periods agrees; a single one, where it nearly does.
 * Of several forms (signs) the periods choose, as rows do.
 */
export function chooseScope(forms: readonly Form[], readings: CellReadings): Relation[] {
  const chosen = chooseForm(forms, readings);
  if (chosen.length > 0) return chosen;
  for (const form of forms) {
    const [relation, ...others] = form.filter((each) => each !== null);
    if (relation && others.length === 0 && isClose(relation, readings)) return [relation];
  }
  return [];
}

function isClose(relation: Relation, readings: CellReadings): boolean {
  const expected = readings.expected(relation, relation.result);
  if (!expected) return false;
  const difference = absolute(subtract(valueOf(relation.result), expected));
  return compare(difference, multiply(absolute(expected), CLOSE_SHARE)) <= 0;
}
