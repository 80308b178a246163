import type { Period } from '../../period';
import type { Table } from '../../table';
import type { CellReadings } from './cell-readings';
import { isSamePeriod } from './match-periods';
import { cellsOf, totalCells } from './measured-cells';
import type { Place } from '../place';
import type { Relation } from './relation';
import { chooseScope, sameQuantity } from './same-quantity';

/** The bridge's sum against the change of the net from the budget or plan of the year before. Named at the bridge. */
export function reconcileBridge(tables: readonly Table[], readings: CellReadings): Relation[] {
  const bridges = tables.filter(({ role }) => role === 'changes');
  const ofRole = (wanted: string) => tables.filter(({ role }) => role === wanted);
  const sources = [...ofRole('operatingBudgetTotal'), ...ofRole('operatingBudget')];
  return bridges.flatMap((bridge) => {
    const sums = bridgeSums(bridge);
    for (const source of sources) {
      const nets = cellsOf(totalCells(source), 'net');
      const forms = ([1, -1] as const).map((sign) => sums.map((sum) => changeRelation(sum, nets, sign)));
      const relations = chooseScope(forms, readings);
      if (relations.length > 0) return relations;
    }
    return [];
  });
}

function bridgeSums(bridge: Table): Place[] {
  return bridge.rows.some(({ kind }) => kind === 'total') ? cellsOf(totalCells(bridge), 'net') : [];
}

function changeRelation(sum: Place, nets: readonly Place[], sign: 1 | -1): Relation | null {
  const period = sum.column.period;
  const later = period && netFor(period, nets);
  const earlier = later && netBefore(later, nets);
  return later && earlier ? sameQuantity(sum, [[later, sign], [earlier, sign === 1 ? -1 : 1]]) : null;
}

/** The net of the same period; of a bare year, its budget or plan. */
function netFor(period: Period, nets: readonly Place[]): Place | null {
  const same = nets.filter(({ column }) => column.period !== null && isSamePeriod(period, column.period));
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  const ofYear = nets.filter(({ column }) => column.period?.year === period.year && isBudgetOrPlan(column.period));
  return ofYear.length === 1 && isBudgetOrPlan(period) ? (ofYear[0] ?? null) : null;
}

/** The budget of the year before, else its plan. */
function netBefore(later: Place, nets: readonly Place[]): Place | null {
  const year = later.column.period?.year ?? null;
  if (year === null) return null;
  const before = nets.filter(({ column }) => column.period?.year === year - 1 && isBudgetOrPlan(column.period));
  return before.find(({ column }) => column.period?.kind === 'budget') ?? before[0] ?? null;
}

function isBudgetOrPlan({ kind }: Period): boolean {
  return kind === null || kind === 'budget' || kind === 'plan';
}
