import type { PlanState } from '../../../src/core/analysis/plan-state';
import { DEFAULT_FLAG_LIMITS } from '../../../src/core/plan/flag';
import { plan } from '../../../src/core/plan/plan';

/** A year's need of all activities, through the plan that is shown and not through what the analyses run. */
export function totalOf({ model, scenario, countsChanges }: PlanState, year: number): number {
  return plan(model, scenario, { limits: DEFAULT_FLAG_LIMITS, countChanges: countsChanges }).totals.get(year)?.need ?? Number.NaN;
}

export function expectClose(actual: number | null | undefined, expected: number, size = 1e6): void {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(size, Math.abs(expected)));
}
