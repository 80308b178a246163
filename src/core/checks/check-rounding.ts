import { absolute, compare, decimal, isZero, multiply, subtract, toNumber } from '../numbers/decimal';
import { finding } from '../finding';
import type { Finding } from '../finding';
import type { CellReadings } from './relations/cell-readings';
import { periodOf } from './causes/describe-cause';
import { marginOf, referenceTo, unitOf, valueOf } from './place';
import type { LinearRelation, Relation } from './relations/relation';

/** Computed values carry noise far below what is shown: it is not a difference. */
const NOISE = decimal(1, 3);

/** Totals that differ from their rows by no more than rounding can explain. */
export function checkRounding(sums: readonly LinearRelation[], relations: readonly Relation[], readings: CellReadings): Finding[] {
  const computed = new Map(relations.filter(({ kind }) => kind === 'row').map((relation) => [relation.result.cell, relation]));
  return sums.flatMap((sum) => {
    const place = sum.result;
    const own = computed.get(place.cell);
    const expected = readings.expected(sum, place);
    if (!expected || !place.cell.number || readings.holds(sum) !== true || readings.isCorrected(place)) return [];
    const difference = absolute(subtract(valueOf(place), expected));
    if (isZero(difference) || compare(difference, multiply(marginOf(place), NOISE)) <= 0) return [];
    return [
      finding('sum-rounding', {
        sheet: place.table.sheet,
        cell: place.cell.address,
        table: place.table.id,
        label: place.row.label,
        period: periodOf(place, own ? [own] : []),
        actual: toNumber(valueOf(place)),
        expected: toNumber(expected),
        unit: unitOf(place),
        details: { from: sum.terms.slice(1).filter(({ place: addend }) => addend.cell.number).map(({ place: addend }) => referenceTo(addend)) },
      }),
    ];
  });
}
