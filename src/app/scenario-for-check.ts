import { statedUpliftFor } from '../core/plan/scenario';
import type { Scenario } from '../core/plan/scenario';
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
  // A sequence starts at the activity table's last budget year; without such a table, at that of the prices.
  const [plan = null] = [chooseActivityTable(tables), ...prices].flatMap((table) => (table && planYearsOf(table, null)) ?? []);
  const scenario = resolveChoice(choice, impliedShares(tables), plan?.planYears ?? [], language);
  const years = plan ? priceYears(tables) : [];
  return { name: scenario.name, upliftByYear: statedUplifts(scenario, years, plan?.lastBudgetYear ?? 0) };
}

/** The scenario of a plan, which has a percentage for each of its years: from the last budget year on it is compared with. */
export function scenarioOfPlan(scenario: Scenario, tables: readonly Table[], lastBudgetYear: number): ScenarioForCheck {
  const years = priceYears(tables).filter((year) => year >= lastBudgetYear);
  return { name: scenario.name, upliftByYear: statedUplifts(scenario, years, lastBudgetYear) };
}

function priceYears(tables: readonly Table[]): number[] {
  const prices = tables.filter(({ role }) => role === 'unitPrices');
  return [...new Set(prices.flatMap((table) => periodYears(table, BUDGET_OR_PLAN)))];
}

function statedUplifts(scenario: Scenario, years: readonly number[], lastBudgetYear: number): Map<number, number> {
  return new Map(
    years.flatMap((year): [number, number][] => {
      const share = statedUpliftFor(scenario, 'purchasedCare', year, lastBudgetYear);
      return share === null ? [] : [[year, share]];
    }),
  );
}
