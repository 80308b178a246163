import { explainAmounts } from './explain-amounts';
import type { FlagTerms } from './explain-amounts';
import { sumBridges } from './need-bridge';
import type { PlanModel } from './plan-model';
import type { ActivityPlan, ActivityYear, PlanTotal } from './plan-result';

/** All activities together, for each plan year. The total is compared with the frame; where there is none, with the plan. */
export function planTotals(
  model: PlanModel,
  activities: readonly ActivityPlan[],
  terms: FlagTerms,
): ReadonlyMap<number, PlanTotal> {
  return new Map(model.planYears.map((year) => [year, totalOf(model, activities, year, terms)]));
}

function totalOf(model: PlanModel, activities: readonly ActivityPlan[], year: number, terms: FlagTerms): PlanTotal {
  const rows = activities.flatMap(({ years }) => years.get(year) ?? []);
  return explainAmounts(
    {
      volumeCost: add(rows.map((row) => row.volumeCost)),
      other: add(rows.map((row) => row.other)),
      need: add(rows.map((row) => row.need)),
      frame: model.frame.get(year) ?? null,
      existing: model.existingTotal.get(year) ?? sumOfExisting(rows),
      bridge: sumBridges(rows.map((row) => row.bridge)),
      isOverdrawn: false,
      singleItem: null,
      compareFirst: 'frame',
    },
    terms,
  );
}

function sumOfExisting(rows: readonly ActivityYear[]): number | null {
  const known = rows.flatMap(({ existing }) => existing ?? []);
  return known.length === 0 ? null : add(known);
}

function add(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
