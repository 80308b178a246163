import type { TableCell } from '../../table';
import type { CellReadings } from './cell-readings';
import { hasNumber } from '../place';
import type { LinearRelation, Relation } from './relation';

/**
 * Without the sums of computed columns that only carry the rounding of others: every row's arithmetic holds, the total
 * row's too, and each column that they are computed from foots to rounding. Rounded totals and differences of rounded
 * numbers then need not meet, though no cell is wrong.
 */
export function leaveOutAccumulated(relations: readonly Relation[], readings: CellReadings): Relation[] {
  const rows = new Map<TableCell, LinearRelation>();
  const sums = new Map<TableCell, LinearRelation>();
  for (const relation of relations) {
    if (relation.kind === 'row') rows.set(relation.result.cell, relation);
    if (relation.kind === 'sum') sums.set(relation.result.cell, relation);
  }
  const holds = (relation: Relation | undefined) => relation !== undefined && readings.holds(relation) === true;
  const isAccumulated = (sum: Relation): boolean => {
    if (sum.kind !== 'sum' || holds(sum)) return false;
    const total = rows.get(sum.result.cell);
    if (!total || !sum.terms.every(({ place }) => !hasNumber(place) || holds(rows.get(place.cell)))) return false;
    return total.terms.every(({ place }) => place.cell === sum.result.cell || holds(sums.get(place.cell)));
  };
  return relations.filter((relation) => !isAccumulated(relation));
}
