import { absolute, decimal, isZero, multiply } from '../../numbers/decimal';
import type { CellReadings } from './cell-readings';
import { widenInterval } from './interval';
import { valueOf } from '../place';
import type { Relation } from './relation';

/**
 * One way a computed column (or row) can follow from others: a relation for each row (column), null where nothing is
 * printed. All forms of one column have as many entries, in the same order.
 */
export type Form = readonly (Relation | null)[];

/**
 * The rows decide which of several forms is meant, and a plurality is enough; where no row speaks for any form, nothing
 * is broken. Forms with as many votes contradict each other only where something is wrong. With `usualFirst` the first of
 * them, the usual one, is meant; else a row that holds under any of them is left alone. Gives the relations to check.
 */
export function chooseForm(forms: readonly Form[], readings: CellReadings, usualFirst = false): Relation[] {
  const votes = forms.map((form) => votesFor(form, readings));
  const most = Math.max(0, ...votes);
  if (most === 0) return [];
  const equals = forms.filter((_, index) => votes[index] === most);
  const near = equals.map((form) => (usualFirst ? 0 : nearVotesFor(form, readings)));
  const [chosen = [], ...others] = [...equals.keys()].sort((a, b) => (near[b] ?? 0) - (near[a] ?? 0)).flatMap((index) => {
    const form = equals[index];
    return form ? [form] : [];
  });
  return chosen.flatMap((relation, index) => {
    if (!relation) return [];
    if (usualFirst || readings.holds(relation) !== false) return [relation];
    const other = others.map((form) => form[index]).find((each) => each && readings.holds(each) === true);
    return [other ?? relation];
  });
}

/** How many entries hold for another reason than that everything in them is zero. */
export function votesFor(form: Form, readings: CellReadings): number {
  return form.filter((relation) => relation && readings.holds(relation) === true && !isTrivial(relation)).length;
}

/** Wrong cells are often nearly right: of forms with as many votes, which has those that are not far off? */
const NEAR_SHARE = decimal(1, 1);

function nearVotesFor(form: Form, readings: CellReadings): number {
  return form.filter((relation) => {
    if (!relation || isTrivial(relation)) return false;
    const { result } = relation;
    const near = widenInterval(readings.intervalIn(result, relation), absolute(multiply(valueOf(result), NEAR_SHARE)));
    return readings.holdsWith(relation, [{ place: result, interval: near }]) === true;
  }).length;
}

function isTrivial(relation: Relation): boolean {
  return relation.kind !== 'percent' && relation.terms.every(({ place }) => isZero(valueOf(place)));
}
