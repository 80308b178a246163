import { DEFAULT_PLAN_OPTIONS, plan } from '../../src/core/plan/plan';
import type { PlanResult } from '../../src/core/plan/plan-result';
import { scenarioOf, upliftFor } from '../../src/core/plan/scenario';
import type { Scenario } from '../../src/core/plan/scenario';
import { everyYear } from '../../src/core/plan/yearly-shares';
import type { Table } from '../../src/core/table';
import { buildPlanModel } from '../../src/workbook/model/build-plan-model';
import type { PlanInput } from '../../src/workbook/model/build-plan-model';
import type { WantedLink } from '../../src/workbook/model/link-items';
import { planYearsOf } from '../../src/workbook/model/plan-years';

export interface PlanOfTables {
  readonly base?: number;
  readonly links?: readonly WantedLink[];
  /** Unchanged prices where none is given. */
  readonly scenario?: Scenario;
}

/** The plan of the first table with all of them. Throws where there is no base year or a link cannot be made. */
export function planOfTables(tables: readonly Table[], given: PlanOfTables = {}): { input: PlanInput; result: PlanResult } {
  const [activities] = tables;
  const years = activities ? planYearsOf(activities, given.base ?? null) : null;
  if (!activities || !years) throw new RangeError('no base year');
  const scenario = given.scenario ?? scenarioOf('unchanged', everyYear(0));
  const upliftOf = (year: number): number => upliftFor(scenario, 'purchasedCare', year, years.lastBudgetYear);
  const input = buildPlanModel(tables, activities, years, { links: given.links ?? [], upliftOf });
  if ('problem' in input) throw new RangeError(input.problem.code);
  return { input, result: plan(input.model, scenario, DEFAULT_PLAN_OPTIONS) };
}
