import { pairItems } from './pair-items';
import type { CompareLabels } from '../../pair-labels';
import type { Table } from '../../table';
import type { CellReadings } from './cell-readings';
import { votesFor } from './choose-form';
import { matchPeriods } from './match-periods';
import { cellsOf, rowCells } from './measured-cells';
import { CERTAIN_SCORE } from '../../pair-labels';
import type { Place } from '../place';
import type { Relation } from './relation';
import { chooseScope, sameQuantity } from './same-quantity';

/** Volumes and prices of the same item and period in two tables of the same role. Named at the later table. */
export function reconcileItems(tables: readonly Table[], compareLabels: CompareLabels, readings: CellReadings): Relation[] {
  return (['volumes', 'unitPrices'] as const).flatMap((role) => {
    const same = tables.filter((table) => table.role === role);
    return same.flatMap((later, index) => same.slice(0, index).flatMap((earlier) => reconcilePair(later, earlier, compareLabels, readings)));
  });
}

/** Tables that mostly disagree count different things under the same names. */
function reconcilePair(later: Table, earlier: Table, compareLabels: CompareLabels, readings: CellReadings): Relation[] {
  const [ownRows, otherRows] = [itemRows(later), itemRows(earlier)];
  const labels = (table: Table, rows: readonly number[]) => rows.map((row) => table.rows[row]?.label ?? '');
  const form = pairItems(labels(later, ownRows), labels(earlier, otherRows), compareLabels, CERTAIN_SCORE).flatMap(({ left, right }) => {
    const pairs = matchPeriods(amounts(later, ownRows[left]), amounts(earlier, otherRows[right]));
    return pairs.flatMap(([own, other]) => sameQuantity(own, [[other, 1]]) ?? []);
  });
  return form.length === 1 || votesFor(form, readings) * 2 >= form.length ? chooseScope([form], readings) : [];
}

function itemRows(table: Table): number[] {
  return table.rows.flatMap(({ kind }, index) => (kind === 'item' ? [index] : []));
}

function amounts(table: Table, row: number | undefined): Place[] {
  if (row === undefined) return [];
  const cells = rowCells(table, row);
  return [...cellsOf(cells, 'net'), ...cellsOf(cells, 'volume')];
}
