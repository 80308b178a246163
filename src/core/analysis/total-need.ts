import { compilePlan } from '../plan/compile-plan';
import { prepareRecalculation, recalculate } from '../plan/recalculate';
import type { Scenario } from '../plan/scenario';
import { countedModel } from './plan-state';
import type { PlanState } from './plan-state';

/** A model compiled for running many scenarios. */
export interface TotalNeed {
  /** Every year that is worked out, also between plan years, ascending. */
  readonly years: readonly number[];
  /** The year's need of all activities together, unrounded, in the model's unit, costs negative. */
  readonly under: (scenario: Scenario) => number;
}

/** Throws a RangeError where `year` is none of the plan's. */
export function totalNeedIn(state: Pick<PlanState, 'model' | 'countsChanges'>, year: number): TotalNeed {
  const plan = compilePlan(countedModel(state));
  const numbers = prepareRecalculation(plan);
  const yearIndex = plan.years.indexOf(year);
  if (yearIndex < 0) throw new RangeError(`${year} is no plan year`);
  const from = yearIndex * plan.activityCount;
  const under = (scenario: Scenario): number => {
    recalculate(plan, scenario, numbers);
    let need = 0;
    for (let at = from; at < from + plan.activityCount; at += 1) need += numbers.need[at] ?? 0;
    return need;
  };
  return { years: plan.years, under };
}
