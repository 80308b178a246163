import { impliedUplift } from './implied-uplift';
import type { ImpliedUplift } from './implied-uplift';
import type { Period } from '../period';
import type { Table } from '../table';
import { placeAt } from '../checks/place';
import type { Place } from '../checks/place';

/** Two budget or plan columns of following years, and the uplift that their rows share. */
export interface UpliftStep {
  readonly table: Table;
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly from: Period;
  readonly to: Period;
  /** One for each pair of printed numbers given to `uplift`, whose indices it uses. */
  readonly pairs: readonly { readonly from: Place; readonly to: Place }[];
  readonly uplift: ImpliedUplift;
}

/** Outcomes and forecasts are not decided by an uplift, and are never compared. */
export function upliftSteps(table: Table): UpliftStep[] {
  return table.columns.flatMap((_, toColumn) => {
    const fromColumn = columnBefore(table, toColumn);
    const [from, to] = [table.columns[fromColumn]?.period, table.columns[toColumn]?.period];
    if (!from || !to) return [];
    const pairs = pairsOf(table, fromColumn, toColumn);
    const numbers = pairs.flatMap((pair) => {
      const [x, y] = [pair.from.cell.number, pair.to.cell.number];
      return x && y ? [{ from: x, to: y }] : [];
    });
    return [{ table, fromColumn, toColumn, from, to, pairs, uplift: impliedUplift(numbers) }];
  });
}

/** The budget, else the plan, of the year before; −1 where there is none. */
function columnBefore(table: Table, toColumn: number): number {
  const to = table.columns[toColumn];
  const year = to?.period?.year ?? null;
  if (to?.role !== 'period' || year === null || !isBudgetOrPlan(to.period)) return -1;
  const ofKind = (kind: Period['kind']) =>
    table.columns.findIndex(
      ({ role, period, measure }) => role === 'period' && period?.year === year - 1 && period.kind === kind && measure === to.measure,
    );
  const budget = ofKind('budget');
  return budget >= 0 ? budget : ofKind('plan');
}

function isBudgetOrPlan(period: Period | null): boolean {
  return period?.kind === 'budget' || period?.kind === 'plan';
}

function pairsOf(table: Table, fromColumn: number, toColumn: number): { from: Place; to: Place }[] {
  return table.rows.flatMap((row, rowIndex) => {
    const [from, to] = [placeAt(table, rowIndex, fromColumn), placeAt(table, rowIndex, toColumn)];
    return row.kind === 'item' && from?.cell.number && to?.cell.number ? [{ from, to }] : [];
  });
}
