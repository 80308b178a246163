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
  readonly scratch: Scratch;
}

interface Scratch {
  /** What *other* of the year before is multiplied with, per activity. */
  readonly otherFactors: Float64Array;
  /** Volume costs at base prices with the scenario's volume changes, made when first needed. */
  changedVolumeCost: Float64Array[] | null;
}

/** Room for the result of `recalculate`; nothing is allocated per scenario. */
export function prepareRecalculation(plan: CompiledPlan): Recalculation {
  const size = plan.years.length * plan.activityCount;
  return {
    volumeCost: new Float64Array(size),
    other: new Float64Array(size),
    need: new Float64Array(size),
    priceFactors: new Float64Array(COST_TYPES.length * plan.years.length),
    scratch: { otherFactors: new Float64Array(plan.activityCount), changedVolumeCost: null },
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
  let offset = 0;
  for (let year = 0; year < plan.years.length; year += 1) {
    const at = year * plan.activityCount;
    setOtherFactors(plan, scenario, year, into.scratch.otherFactors);
    priceVolumes(plan, atBasePrice, year, into);
    carryOther(previous, offset, changes, at, into);
    previous = into.other;
    offset = at;
  }
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

function changeVolumes(plan: CompiledPlan, scenario: Scenario, { scratch }: Recalculation): readonly Float64Array[] {
  const { model, years, activityCount } = plan;
  scratch.changedVolumeCost ??= plan.volumeCostAtBasePrice.map((costs) => new Float64Array(costs.length));
  scratch.changedVolumeCost.forEach((costs, type) => {
    costs.set(plan.volumeCostAtBasePrice[type] ?? []);
  });
  for (const link of plan.links) {
    const series = scenario.volumeChanges.get(link.item.label);
    const costs = scratch.changedVolumeCost[link.costType];
    if (series === undefined || costs === undefined) continue;
    years.forEach((year, index) => {
      const change = shareFor(series, year, model.lastBudgetYear) * (link.volumes[index] ?? 0);
      const at = index * activityCount + link.activity;
      costs[at] = (costs[at] ?? 0) + link.baseUnitCost * change;
    });
  }
  return scratch.changedVolumeCost;
}

function setOtherFactors(plan: CompiledPlan, scenario: Scenario, yearIndex: number, factors: Float64Array): void {
  const { model, overdrawn } = plan;
  const year = plan.years[yearIndex] ?? model.baseYear;
  const kept = 1 - efficiencyFor(scenario, year, model.lastBudgetYear);
  if (scenario.otherUpliftByActivity.size === 0) {
    const general = (1 + generalOtherUpliftFor(scenario, year, model.lastBudgetYear)) * kept;
    for (let activity = 0; activity < factors.length; activity += 1) factors[activity] = overdrawn[activity] === 1 ? 1 : general;
    return;
  }
  model.activities.forEach(({ label }, activity) => {
    const own = (1 + otherUpliftFor(scenario, label, year, model.lastBudgetYear)) * kept;
    factors[activity] = overdrawn[activity] === 1 ? 1 : own;
  });
}

function priceVolumes(plan: CompiledPlan, atBasePrice: readonly Float64Array[], year: number, into: Recalculation): void {
  const { volumeCost, priceFactors } = into;
  const from = year * plan.activityCount;
  const to = from + plan.activityCount;
  for (let type = 0; type < COST_TYPES.length; type += 1) {
    const factor = priceFactors[type * plan.years.length + year] ?? 1;
    const costs = atBasePrice[type];
    if (costs === undefined) continue;
    if (type === 0) for (let at = from; at < to; at += 1) volumeCost[at] = factor * (costs[at] ?? 0);
    else for (let at = from; at < to; at += 1) volumeCost[at] = (volumeCost[at] ?? 0) + factor * (costs[at] ?? 0);
  }
}

function carryOther(
  previous: Float64Array,
  offset: number,
  changes: Float64Array,
  at: number,
  { volumeCost, other, need, scratch }: Recalculation,
): void {
  const { otherFactors } = scratch;
  for (let activity = 0; activity < otherFactors.length; activity += 1) {
    const carried = (previous[offset + activity] ?? 0) * (otherFactors[activity] ?? 1) + (changes[at + activity] ?? 0);
    other[at + activity] = carried;
    need[at + activity] = carried - (volumeCost[at + activity] ?? 0);
  }
}
