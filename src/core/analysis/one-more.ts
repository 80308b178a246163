import { isCounted } from '../plan/counted-links';
import { itemFigures } from '../plan/item-figures';
import type { PlanState } from './plan-state';
import { daysOf } from '../plan/full-year-places';

/** What one unit of a volume is: a day of care, a place that is filled all year, or something without a length in time. */
export type VolumeMeasure = 'days' | 'years' | 'other';

/** What one more of an item costs in a plan year. kr, positive, unrounded. */
export interface OneMore {
  readonly perUnitKr: number;
  /** A twelfth of the year; null where a unit has no length in time. */
  readonly perMonthKr: number | null;
  /** One more all year. */
  readonly perYearKr: number | null;
  /** The activities it is linked to, in the order of the links. */
  readonly effects: readonly OneMoreEffect[];
}

/** In the model's unit, a cost increase negative. */
export interface OneMoreEffect {
  /** Index in the model's activities. */
  readonly activity: number;
  readonly share: number;
  readonly needPerUnit: number;
  readonly needPerYear: number | null;
}

/**
 * What one more unit of the item, one more all month and one more all year would cost in `year` under the scenario. Only
 * what moves with the volume: of a derived price its variable share. Null where the item has no price, or the year is no
 * plan year.
 */
export function oneMore(state: PlanState, itemIndex: number, year: number, measure: VolumeMeasure): OneMore | null {
  const { model, scenario } = state;
  const item = model.items[itemIndex];
  const unitPriceKr = item && itemFigures(item, model, scenario).get(year)?.unitPriceKr;
  if (item === undefined || unitPriceKr === undefined || unitPriceKr === null) return null;
  const perUnitKr = unitPriceKr * (item.isDerived ? item.variableShare : 1);
  const units = unitsOfYear(measure, year);
  const perYearKr = units === null ? null : perUnitKr * units;
  return {
    perUnitKr,
    perMonthKr: perYearKr === null ? null : perYearKr / MONTHS,
    perYearKr,
    effects: model.links
      .filter((link) => link.item === itemIndex && isCounted(link))
      .map(({ activity, share }) => ({
        activity,
        share,
        needPerUnit: -(share * perUnitKr) / model.krPerUnit,
        needPerYear: perYearKr === null ? null : -(share * perYearKr) / model.krPerUnit,
      })),
  };
}

const MONTHS = 12;

function unitsOfYear(measure: VolumeMeasure, year: number): number | null {
  if (measure === 'other') return null;
  return measure === 'days' ? daysOf(year) : 1;
}
