import { statedUpliftFor } from '../core/plan/scenario';
import type { Table } from '../core/table';
import { chooseActivityTable } from '../workbook/model/choose-activity-table';
import { BUDGET_OR_PLAN, periodYears } from '../workbook/model/period-column';
import { planYearsOf } from '../workbook/model/plan-years';
import { impliedShares } from './implied-shares';
import type { Language, ScenarioChoice } from './options';
import { resolveChoice } from './resolve-scenario';

export interface ScenarioForCheck {
  readonly name: string;
  /** What the scenario says of the years that the unit prices stand for; a year it says nothing of is absent. */
  readonly upliftByYear: ReadonlyMap<number, number>;
}

/** A scenario as uplifts to compare unit prices with. Throws a `UsageError` as `resolveChoice` does. */
export function scenarioForCheck(choice: ScenarioChoice, tables: readonly Table[], language: Language): ScenarioForCheck {
  const prices = tables.filter(({ role }) => role === 'unitPrices');
  const years = [...new Set(prices.flatMap((table) => periodYears(table, BUDGET_OR_PLAN)))];
  // A sequence starts at the activity table's last budget year; without such a table, at that of the prices.
  const [plan = null] = [chooseActivityTable(tables), ...prices].flatMap((table) => (table && planYearsOf(table, null)) ?? []);
  const scenario = resolveChoice(choice, impliedShares(tables), plan?.planYears ?? [], language);
  const upliftByYear = new Map<number, number>();
  for (const year of years) {
    const share = plan && statedUpliftFor(scenario, 'purchasedCare', year, plan.lastBudgetYear);
    if (share !== null) upliftByYear.set(year, share);
  }
  return { name: scenario.name, upliftByYear };
}
