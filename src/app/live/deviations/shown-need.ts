import { footToOwnSum } from '../../../core/plan/footing';
import type { PlanResult } from '../../../core/plan/plan-result';
import { onceFor } from '../scenario/once-for';

/** Need as it is written: rows that add up to the total. By plan year, in the order of the activities; costs negative. */
export const shownNeeds = onceFor((result: PlanResult): ReadonlyMap<number, readonly number[]> => {
  const { model, activities } = result;
  return new Map(
    model.planYears.map((year) => {
      const needs = activities.map(({ years }) => years.get(year)?.need ?? 0);
      return [year, footToOwnSum(needs, model.resolution).rows.map(({ value }) => value)];
    }),
  );
});
