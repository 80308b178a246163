import { add, subtract, toNumber, ZERO } from '../numbers/decimal';
import type { Decimal } from '../numbers/decimal';
import { compilePlan } from '../plan/compile-plan';
import { quantized } from '../plan/quantized';
import { prepareRecalculation, recalculate } from '../plan/recalculate';
import { countedModel } from './plan-state';
import type { PlanState } from './plan-state';

/** The need of all activities together by year, to a millionth of the model's unit: differences of them are exact. */
export type TotalNeeds = ReadonlyMap<number, Decimal>;

/** Of the years that the plan works out. */
export function totalNeeds(state: PlanState): TotalNeeds {
  const plan = compilePlan(countedModel(state));
  const numbers = prepareRecalculation(plan);
  recalculate(plan, state.scenario, numbers);
  return new Map(
    plan.years.map((year, index) => {
      const needs = numbers.need.subarray(index * plan.activityCount, (index + 1) * plan.activityCount);
      return [year, quantized(needs.reduce((sum, need) => sum + need, 0))];
    }),
  );
}

/** A year that either lacks counts as nothing there. */
export function addNeeds(one: TotalNeeds, other: TotalNeeds): TotalNeeds {
  return combined(one, other, add);
}

export function subtractNeeds(one: TotalNeeds, other: TotalNeeds): TotalNeeds {
  return combined(one, other, subtract);
}

export function isNothing(needs: TotalNeeds): boolean {
  return [...needs.values()].every(({ units }) => units === 0n);
}

/** Only some of the years, as numbers. */
export function needsOfYears(needs: TotalNeeds, years: readonly number[]): Map<number, number> {
  return new Map(years.map((year) => [year, toNumber(needs.get(year) ?? ZERO)]));
}

function combined(one: TotalNeeds, other: TotalNeeds, combine: (one: Decimal, other: Decimal) => Decimal): TotalNeeds {
  const years = new Set([...one.keys(), ...other.keys()]);
  return new Map([...years].map((year) => [year, combine(one.get(year) ?? ZERO, other.get(year) ?? ZERO)]));
}
