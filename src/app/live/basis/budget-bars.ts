import { volumeFor } from '../../../core/plan/compile-plan';
import { isCounted } from '../../../core/plan/counted-links';
import type { PlanModel } from '../../../core/plan/plan-model';

/** What items cost and activities have in the base year, in the model's unit and positive: what a link can be judged by. */
export class BaseYearCosts {
  private readonly costs: readonly number[];
  /** Of the counted links, by activity and item. */
  private readonly linked: readonly Map<number, number>[];

  constructor(private readonly model: PlanModel) {
    const { items, activities, links, baseYear, krPerUnit } = model;
    this.costs = items.map((item) => {
      const priceKr = (item.baseUnitPriceKr ?? 0) * (item.isDerived ? item.variableShare : 1);
      return (volumeFor(item, baseYear) * priceKr) / krPerUnit;
    });
    this.linked = activities.map(() => new Map<number, number>());
    for (const link of links.filter(isCounted)) {
      const ofActivity = this.linked[link.activity];
      ofActivity?.set(link.item, (ofActivity.get(link.item) ?? 0) + this.costOf(link.item) * link.share);
    }
  }

  hasCost(item: number): boolean {
    return this.costOf(item) !== 0;
  }

  /**
   * An activity's linked cost and an item's share of it, as shares of the budget: what other items have already, and what this one
   * adds. Null where the activity has no budget for costs.
   */
  ofBudget(activity: number, item: number, share: number): { readonly linked: number; readonly proposed: number } | null {
    const budget = -(this.model.activities[activity]?.baseBudget ?? 0);
    if (budget <= 0) return null;
    let others = 0;
    for (const [other, cost] of this.linked[activity] ?? []) if (other !== item) others += cost;
    return { linked: others / budget, proposed: (this.costOf(item) * share) / budget };
  }

  private costOf(item: number): number {
    return this.costs[item] ?? 0;
  }
}
