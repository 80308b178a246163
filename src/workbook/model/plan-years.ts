import type { Table } from '../../core/table';
import { BUDGET_OR_PLAN, periodYears } from './period-column';

export interface PlanYears {
  readonly base: number;
  readonly planYears: readonly number[];
  /** Where a scenario's sequence of percentages starts, also when another base year is chosen. */
  readonly lastBudgetYear: number;
}

/** The years that can be a base year: budgets, else bare years, else plans. */
export function possibleBaseYears(activities: Table): number[] {
  const [years = []] = [periodYears(activities, ['budget']), periodYears(activities, [null]), periodYears(activities, ['plan'])].filter(
    (candidates) => candidates.length > 0,
  );
  return years;
}

/** Null where the table has no budget year, or not the one that is asked for. */
export function planYearsOf(activities: Table, wantedBase: number | null): PlanYears | null {
  const possible = possibleBaseYears(activities);
  // Of bare years ("2025", "2026", "2027") nothing says which are plans: the first is the budget.
  const lastBudgetYear = periodYears(activities, ['budget']).at(-1) ?? possible[0];
  const base = wantedBase ?? lastBudgetYear;
  if (lastBudgetYear === undefined || base === undefined || !possible.includes(base)) return null;
  const after = periodYears(activities, BUDGET_OR_PLAN).filter((year) => year > base);
  return { base, planYears: after.length > 0 ? after : [base + 1, base + 2], lastBudgetYear };
}
