import { compilePlan } from './compile-plan';
import { explainActivities } from './explain-activities';
import { DEFAULT_FLAG_LIMITS } from './flag';
import type { FlagLimits } from './flag';
import { footToOwnSum } from './footing';
import type { PlanModel } from './plan-model';
import type { ActivityPlan, MovedRow, PlanResult } from './plan-result';
import { planTotals } from './plan-totals';
import { prepareRecalculation, recalculate } from './recalculate';
import type { Scenario } from './scenario';

export interface PlanOptions {
  readonly limits: FlagLimits;
  /** False leaves the bridge's changes out. */
  readonly countChanges: boolean;
}

export const DEFAULT_PLAN_OPTIONS: PlanOptions = { limits: DEFAULT_FLAG_LIMITS, countChanges: true };

/** Recalculates the plan years from the drivers under a scenario, and explains every number. */
export function plan(model: PlanModel, scenario: Scenario, options = DEFAULT_PLAN_OPTIONS): PlanResult {
  const counted = options.countChanges ? model : { ...model, changes: [] };
  const compiled = compilePlan(counted);
  const numbers = prepareRecalculation(compiled);
  recalculate(compiled, scenario, numbers);
  const terms = { limits: options.limits, krPerUnit: model.krPerUnit };
  const activities = explainActivities({ plan: compiled, scenario, numbers, terms });
  return {
    model,
    scenario,
    activities,
    totals: planTotals(model, activities, terms),
    rounding: model.planYears.flatMap((year) => movedRows(model, activities, year)),
    replacedChanges:
      scenario.efficiency === null
        ? []
        : counted.changes.filter(({ kind }) => kind === 'efficiency').map(({ label }) => label),
  };
}

function movedRows(model: PlanModel, activities: readonly ActivityPlan[], year: number): MovedRow[] {
  const needs = activities.map(({ years }) => years.get(year)?.need ?? 0);
  return footToOwnSum(needs, model.resolution).rows.flatMap(({ moved }, index) =>
    moved === 0 ? [] : [{ label: activities[index]?.label ?? '', year, moved }],
  );
}
