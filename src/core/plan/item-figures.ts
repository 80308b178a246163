import { volumeFor } from './compile-plan';
import type { PlanItem, PlanModel } from './plan-model';
import { upliftFor } from './scenario';
import type { Scenario } from './scenario';
import { shareFor } from './yearly-shares';

/** An item of a plan year under a scenario. */
export interface ItemFigures {
  readonly volume: number;
  /** kr per one unit of volume, unrounded; null where the item has no price. */
  readonly unitPriceKr: number | null;
  /** In the model's unit, positive; all of it, also what is not linked. */
  readonly cost: number | null;
}

/** An item's volume, price and cost in each plan year: what stands behind the volume costs of the activities. */
export function itemFigures(item: PlanItem, model: PlanModel, scenario: Scenario): Map<number, ItemFigures> {
  const { baseYear, planYears, lastBudgetYear, krPerUnit } = model;
  const change = scenario.volumeChanges.get(item.label);
  const figures = new Map<number, ItemFigures>();
  let unitPriceKr = item.baseUnitPriceKr;
  for (let year = baseYear + 1; year <= Math.max(baseYear, ...planYears); year += 1) {
    if (unitPriceKr !== null) unitPriceKr *= 1 + upliftFor(scenario, item.costType, year, lastBudgetYear);
    if (!planYears.includes(year)) continue;
    const volume = volumeFor(item, year) * (1 + (change ? shareFor(change, year, lastBudgetYear) : 0));
    figures.set(year, { volume, unitPriceKr, cost: unitPriceKr === null ? null : (volume * unitPriceKr) / krPerUnit });
  }
  return figures;
}
