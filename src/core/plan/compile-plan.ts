import { isCounted } from './counted-links';
import type { ChangeLine, PlanItem, PlanModel } from './plan-model';
import { COST_TYPES } from './scenario';
import { spreadInProportion } from './spread';

/**
 * A plan model laid out for running many scenarios: one number after the other, without objects. Arrays over years and
 * activities hold the year's activities together: `[year × activities + activity]`.
 */
export interface CompiledPlan {
  readonly model: PlanModel;
  /** Every year from the one after the base to the last plan year, also between plan years: prices chain through them. */
  readonly years: readonly number[];
  readonly activityCount: number;
  readonly baseVolumeCost: Float64Array;
  readonly baseOther: Float64Array;
  /** Indices of the activities whose linked volumes cost more than they have in the base year. */
  readonly overdrawnActivities: ReadonlySet<number>;
  /** Per cost type: the linked volumes of each year at the base year's prices. */
  readonly volumeCostAtBasePrice: readonly Float64Array[];
  /** The bridge's changes, with and without its own efficiency lines. */
  readonly changes: Float64Array;
  readonly changesWithoutEfficiency: Float64Array;
  readonly links: readonly CompiledLink[];
  readonly activitiesByLabel: ReadonlyMap<string, readonly number[]>;
}

export interface CompiledLink {
  readonly item: PlanItem;
  readonly activity: number;
  readonly costType: number;
  /** What one unit of volume costs the activity at the base year's price, in the model's unit. */
  readonly baseUnitCost: number;
  readonly baseVolume: number;
  /** One for each of the compiled years. */
  readonly volumes: Float64Array;
}

// A price derived as budget ÷ volume gives the budget back but for the last bits of a double.
const NOISE = 1e-9;

export function compilePlan(model: PlanModel): CompiledPlan {
  const lastYear = Math.max(model.baseYear, ...model.planYears);
  const years = Array.from({ length: lastYear - model.baseYear }, (_, index) => model.baseYear + 1 + index);
  const activityCount = model.activities.length;
  const links = compileLinks(model, years);
  const baseVolumeCost = new Float64Array(activityCount);
  for (const link of links) increase(baseVolumeCost, link.activity, link.baseUnitCost * link.baseVolume);
  const linked = new Set(links.map(({ activity }) => activity));
  const budgets = model.activities.map(({ baseBudget }) => baseBudget);
  return {
    model,
    years,
    activityCount,
    baseVolumeCost,
    baseOther: Float64Array.from(budgets, (budget, activity) => restOf(budget, baseVolumeCost[activity] ?? 0)),
    overdrawnActivities: new Set([...linked].filter((activity) => exceeds(baseVolumeCost[activity] ?? 0, -(budgets[activity] ?? 0)))),
    volumeCostAtBasePrice: volumeCosts(links, years.length, activityCount),
    changes: changesOf(model, years, budgets, (line) => isCountedChange(line)),
    changesWithoutEfficiency: changesOf(
      model,
      years,
      budgets,
      (line) => isCountedChange(line) && line.kind !== 'efficiency',
    ),
    links,
    activitiesByLabel: indicesByLabel(model.activities),
  };
}

function restOf(budget: number, volumeCost: number): number {
  const rest = budget + volumeCost;
  return Math.abs(rest) <= NOISE * Math.abs(budget) ? 0 : rest;
}

function indicesByLabel(rows: readonly { readonly label: string }[]): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  rows.forEach(({ label }, index) => {
    const same = indices.get(label);
    if (same) same.push(index);
    else indices.set(label, [index]);
  });
  return indices;
}

/** The volume table's own number for the year, else the last known one before it; zero where none is known. */
export function volumeFor(item: PlanItem, year: number): number {
  let latest: number | null = null;
  for (const known of item.volumes.keys()) {
    if (known <= year && (latest === null || known > latest)) latest = known;
  }
  return latest === null ? 0 : (item.volumes.get(latest) ?? 0);
}

function compileLinks(model: PlanModel, years: readonly number[]): CompiledLink[] {
  return model.links.filter(isCounted).flatMap((link) => {
    const item = model.items[link.item];
    if (item === undefined || model.activities[link.activity] === undefined) return [];
    const movingPriceKr = (item.baseUnitPriceKr ?? 0) * (item.isDerived ? item.variableShare : 1);
    return {
      item,
      activity: link.activity,
      costType: COST_TYPES.indexOf(item.costType),
      baseUnitCost: (link.share * movingPriceKr) / model.krPerUnit,
      baseVolume: volumeFor(item, model.baseYear),
      volumes: Float64Array.from(years, (year) => volumeFor(item, year)),
    };
  });
}

function volumeCosts(links: readonly CompiledLink[], yearCount: number, activityCount: number): Float64Array[] {
  const costs = COST_TYPES.map(() => new Float64Array(yearCount * activityCount));
  for (const { activity, costType, baseUnitCost, volumes } of links) {
    const ofType = costs[costType];
    if (ofType === undefined) continue;
    volumes.forEach((volume, year) => {
      increase(ofType, year * activityCount + activity, baseUnitCost * volume);
    });
  }
  return costs;
}

function changesOf(
  model: PlanModel,
  years: readonly number[],
  budgets: readonly number[],
  counts: (line: ChangeLine) => boolean,
): Float64Array {
  const changes = new Float64Array(years.length * budgets.length);
  for (const line of model.changes.filter(counts)) {
    years.forEach((year, index) => {
      const amount = line.amounts.get(year) ?? 0;
      if (amount === 0) return;
      if (line.activity !== null) {
        increase(changes, index * budgets.length + line.activity, amount);
        return;
      }
      spreadInProportion(amount, budgets).forEach((part, activity) => {
        increase(changes, index * budgets.length + activity, part);
      });
    });
  }
  return changes;
}

/** Prices, volumes and rounding come from the drivers. */
function isCountedChange({ kind }: ChangeLine): boolean {
  return kind === 'efficiency' || kind === 'other';
}

/** Volumes that cost nothing exceed nothing, also where the activity brings in more than it costs. */
function exceeds(cost: number, baseCost: number): boolean {
  return cost > 0 && cost - baseCost > NOISE * Math.max(Math.abs(cost), Math.abs(baseCost));
}

function increase(array: Float64Array, index: number, amount: number): void {
  array[index] = (array[index] ?? 0) + amount;
}
