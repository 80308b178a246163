import { isCounted } from '../../../core/plan/counted-links';
import { footRows } from '../../../core/plan/footing';
import { itemFigures } from '../../../core/plan/item-figures';
import type { CalculatedPlan } from '../../calculated-plan';

/** An item's part of what an activity's volumes cost in a year. */
export interface ItemOrigin {
  readonly label: string;
  /** Of the item, where not all of it is this activity's. */
  readonly share: number;
  readonly volume: number;
  readonly unit: string | null;
  /** kr per one; null where there is none. */
  readonly unitPriceKr: number | null;
  /** True where the price is a budget divided by a volume. */
  readonly isDerived: boolean;
  /** In the table's unit and sign; the items add up to `total`. */
  readonly cost: number;
}

/** Where the volume cost comes from, the dearest first. `total`: the volume cost as it is shown, in the table's sign. */
export function itemOrigins({ input, scenario }: CalculatedPlan, activity: number, year: number, total: number): ItemOrigin[] {
  const { model, costFactor } = input;
  const linked = model.links
    .filter((link) => isCounted(link) && link.activity === activity)
    .flatMap(({ item, share }) => {
      const each = model.items[item];
      const figures = each && itemFigures(each, model, scenario).get(year);
      return each && figures ? [{ each, share, figures }] : [];
    });
  const costs = footRows(linked.map(({ share, figures }) => -(figures.cost ?? 0) * share * costFactor), total, model.resolution).rows;
  return linked
    .map(({ each, share, figures }, index) => ({
      label: each.label,
      share,
      volume: figures.volume * share,
      unit: each.volumeUnit,
      unitPriceKr: figures.unitPriceKr,
      isDerived: each.isDerived,
      cost: costs[index]?.value ?? 0,
    }))
    .sort((one, other) => Math.abs(other.cost) - Math.abs(one.cost));
}
