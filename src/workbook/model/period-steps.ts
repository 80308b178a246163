import type { Period, PeriodKind } from '../../core/period';
import type { Table } from '../../core/table';
import { BUDGET_OR_PLAN, findPeriodColumn, periodYears } from './period-column';

/** Two periods of a table whose volumes and prices are compared. */
export interface PeriodStep {
  readonly from: Period;
  readonly to: Period;
  /** True from budget to outcome or forecast of the same year, false from one budget or plan year to the next. */
  readonly isOutcome: boolean;
}

/** The steps a table has, outcomes first, by year. */
export function periodSteps(table: Table): PeriodStep[] {
  return [...outcomeSteps(table), ...yearSteps(table)];
}

function outcomeSteps(table: Table): PeriodStep[] {
  return periodYears(table, ['budget']).flatMap((year) => {
    const from = periodAt(table, year, ['budget']);
    return (['actual', 'forecast'] as const).flatMap((kind) => {
      const to = periodAt(table, year, [kind]);
      return from && to ? [{ from, to, isOutcome: true }] : [];
    });
  });
}

function yearSteps(table: Table): PeriodStep[] {
  return periodYears(table, BUDGET_OR_PLAN).flatMap((year) => {
    const from = periodAt(table, year, BUDGET_OR_PLAN);
    const to = periodAt(table, year + 1, BUDGET_OR_PLAN);
    return from && to ? [{ from, to, isOutcome: false }] : [];
  });
}

function periodAt(table: Table, year: number, kinds: readonly (PeriodKind | null)[]): Period | null {
  const column = findPeriodColumn(table, year, kinds);
  return column === null ? null : (table.columns[column]?.period ?? null);
}

/** The column of another table for the same period; a bare year there counts as budget or plan. */
export function columnOfPeriod(table: Table, { year, kind }: Period): number | null {
  if (year === null) return null;
  const isBudgetOrPlan = BUDGET_OR_PLAN.includes(kind);
  return findPeriodColumn(table, year, isBudgetOrPlan ? [kind, ...BUDGET_OR_PLAN] : [kind]);
}
