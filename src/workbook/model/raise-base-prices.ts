import type { PlanItem } from '../../core/plan/plan-model';
import type { PlanInput } from './build-plan-model';
import { raisedPrice } from './read-items';

/**
 * The same plan under other uplifts: prices known only before the base year are raised to it anew. `upliftOf`: the price
 * uplift from the year before to the year.
 */
export function raiseBasePrices(input: PlanInput, upliftOf: (year: number) => number): PlanInput {
  const { model, sources } = input;
  const terms = { baseYear: model.baseYear, upliftOf };
  const raised = (item: PlanItem, index: number): PlanItem => {
    const price = sources.items[index]?.price;
    return price?.kind === 'printed' ? { ...item, baseUnitPriceKr: raisedPrice(price, terms) } : item;
  };
  const items = model.items.map(raised);
  return {
    ...input,
    model: { ...model, items },
    items: input.items.map((read, index) => ({ ...read, item: items[index] ?? read.item })),
  };
}
