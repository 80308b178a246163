import type { PlanModel } from '../../../core/plan/plan-model';
import type { PlanSources } from '../../model/cell-source';

export type ModelYears = Pick<PlanModel, 'baseYear' | 'planYears' | 'lastBudgetYear'>;

/**
 * The years that a scenario has percentages for, ascending: the years that the plan computes, the last budget year, where a
 * sequence starts, and those that a price older than the base year is raised through.
 */
export function settingYears(model: ModelYears, { items }: Pick<PlanSources, 'items'>): number[] {
  const afterPrices = items.flatMap(({ price }) => (price?.kind === 'printed' ? [price.year + 1] : []));
  const first = Math.min(model.baseYear + 1, model.lastBudgetYear, ...afterPrices);
  return span(first, Math.max(model.baseYear + 1, ...model.planYears));
}

/** The years that *other*, volumes and need are worked out for, ascending: those after the base year. */
export function computedYears(model: Pick<PlanModel, 'baseYear' | 'planYears'>): number[] {
  return span(model.baseYear + 1, Math.max(model.baseYear, ...model.planYears));
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
