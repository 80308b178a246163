import type { CompiledPlan } from './compile-plan';
import { COST_TYPES, efficiencyFor, generalOtherUpliftFor, otherUpliftFor, upliftFor } from './scenario';
import type { Scenario } from './scenario';
import { shareFor } from './yearly-shares';

/** A scenario's numbers, laid out as the compiled plan: `[year × activities + activity]`. Reused from run to run. */
export interface Recalculation {
  readonly volumeCost: Float64Array;
  readonly other: Float64Array;
  readonly need: Float64Array;
  /** Per cost type and year: the price of the year over the base year's, `[costType × years + year]`. */
  readonly priceFactors: Float64Array;
  /** Volume costs at base prices with the scenario's volume changes, made when first needed. */
  changedVolumeCost: Float64Array[] | null;
}

/** Room for the results of `recalculate`, one scenario after the other. */
export function prepareRecalculation(plan: CompiledPlan): Recalculation {
  const size = plan.years.length * plan.activityCount;
  return {
    volumeCost: new Float64Array(size),
    other: new Float64Array(size),
    need: new Float64Array(size),
    priceFactors: new Float64Array(COST_TYPES.length * plan.years.length),
    changedVolumeCost: null,
  };
}

/**
 * Runs a scenario through the plan and writes the numbers into `into`:
 * unitPrice = unitPrice[y−1] × (1 + uplift); volumeCost = Σ share × volume × unitPrice;
 * other = other[y−1] × (1 + otherUplift) × (1 − efficiency) + changes, unchanged but for changes where overdrawn;
 * need = −volumeCost + other.
 */
export function recalculate(plan: CompiledPlan, scenario: Scenario, into: Recalculation): void {
  chainPrices(plan, scenario, into.priceFactors);
  const atBasePrice = scenario.volumeChanges.size === 0 ? plan.volumeCostAtBasePrice : changeVolumes(plan, scenario, into);
  const changes = scenario.efficiency === null ? plan.changes : plan.changesWithoutEfficiency;
  let previous = plan.baseOther;
  let previousAt = 0;
  plan.years.forEach((year, index) => {
    const at = index * plan.activityCount;
    const kept = 1 - efficiencyFor(scenario, year, plan.model.lastBudgetYear);
    const growth = (1 + generalOtherUpliftFor(scenario, year, plan.model.lastBudgetYear)) * kept;
    const step = { previous, previousAt, at, changes, growth, ...priceVolumes(plan, atBasePrice, index, into) };
    carryYear(plan.activityCount, step, into);
    carryExceptions(plan, scenario, year, kept, step, into);
    previous = into.other;
    previousAt = at;
  });
}

function chainPrices({ model, years }: CompiledPlan, scenario: Scenario, factors: Float64Array): void {
  COST_TYPES.forEach((costType, type) => {
    let factor = 1;
    years.forEach((year, index) => {
      factor *= 1 + upliftFor(scenario, costType, year, model.lastBudgetYear);
      factors[type * years.length + index] = factor;
    });
  });
}

function changeVolumes(plan: CompiledPlan, scenario: Scenario, into: Recalculation): readonly Float64Array[] {
  const { model, years, activityCount } = plan;
  into.changedVolumeCost ??= plan.volumeCostAtBasePrice.map((costs) => new Float64Array(costs.length));
  into.changedVolumeCost.forEach((costs, type) => {
    costs.set(plan.volumeCostAtBasePrice[type] ?? []);
  });
  for (const link of plan.links) {
    const series = scenario.volumeChanges.get(link.item.label);
    const costs = into.changedVolumeCost[link.costType];
    if (series === undefined || costs === undefined) continue;
    years.forEach((year, index) => {
      const change = shareFor(series, year, model.lastBudgetYear) * (link.volumes[index] ?? 0);
      const at = index * activityCount + link.activity;
      costs[at] = (costs[at] ?? 0) + link.baseUnitCost * change;
    });
  }
  return into.changedVolumeCost;
}

/** The year's volumes and what their prices are multiplied with; several cost types are added up first. */
function priceVolumes(
  plan: CompiledPlan,
  atBasePrice: readonly Float64Array[],
  year: number,
  { volumeCost, priceFactors }: Recalculation,
): { costs: Float64Array; factor: number } {
  const [only, ...more] = atBasePrice;
  if (only !== undefined && more.length === 0) return { costs: only, factor: priceFactors[year] ?? 1 };
  const from = year * plan.activityCount;
  const to = from + plan.activityCount;
  volumeCost.fill(0, from, to);
  atBasePrice.forEach((costs, type) => {
    const factor = priceFactors[type * plan.years.length + year] ?? 1;
    for (let at = from; at < to; at += 1) volumeCost[at] = (volumeCost[at] ?? 0) + factor * (costs[at] ?? 0);
  });
  return { costs: volumeCost, factor: 1 };
}

interface YearStep {
  /** *Other* of the year before, from `previousAt`. */
  readonly previous: Float64Array;
  readonly previousAt: number;
  readonly at: number;
  readonly changes: Float64Array;
  readonly costs: Float64Array;
  readonly factor: number;
  /** (1 + otherUplift) × (1 − efficiency) of all activities without an uplift of their own. */
  readonly growth: number;
}

/** The loop that a sweep of scenarios spends its time in: no objects, no calls. */
function carryYear(activityCount: number, step: YearStep, { volumeCost, other, need }: Recalculation): void {
  const { previous, at, changes, costs, factor, growth } = step;
  const back = at - step.previousAt;
  const to = at + activityCount;
  for (let index = at; index < to; index += 1) {
    const cost = factor * (costs[index] ?? 0);
    const rest = (previous[index - back] ?? 0) * growth + (changes[index] ?? 0);
    volumeCost[index] = cost;
    other[index] = rest;
    need[index] = rest - cost;
  }
}

/** Once more for the few activities that go another way: their *other* has an uplift of its own, or is overdrawn. */
function carryExceptions(
  plan: CompiledPlan,
  scenario: Scenario,
  year: number,
  kept: number,
  step: YearStep,
  into: Recalculation,
): void {
  for (const label of scenario.otherUpliftByActivity.keys()) {
    const growth = (1 + otherUpliftFor(scenario, label, year, plan.model.lastBudgetYear)) * kept;
    for (const activity of plan.activitiesByLabel.get(label) ?? []) carryOne(activity, growth, step, into);
  }
  for (const activity of plan.overdrawnActivities) carryOne(activity, 1, step, into);
}

function carryOne(activity: number, growth: number, step: YearStep, { volumeCost, other, need }: Recalculation): void {
  const index = step.at + activity;
  const rest = (step.previous[step.previousAt + activity] ?? 0) * growth + (step.changes[index] ?? 0);
  other[index] = rest;
  need[index] = rest - (volumeCost[index] ?? 0);
}
