import { oneMore } from '../../../core/analysis/one-more';
import type { VolumeMeasure } from '../../../core/analysis/one-more';
import { volumeFor } from '../../../core/plan/compile-plan';
import { isCounted } from '../../../core/plan/counted-links';
import { itemFigures } from '../../../core/plan/item-figures';
import { isDays } from '../../../workbook/text/headers/counted-things';
import { foldText } from '../../../workbook/text/fold-text';
import type { CalculatedPlan } from '../../calculated-plan';

/** An item's volumes in the plan years, and what one more of it costs. */
export interface ItemVolumes {
  readonly label: string;
  /** Dygn, elever …; null where the table does not say. */
  readonly unit: string | null;
  /** False: no activity pays for it, so nothing moves with it. */
  readonly isLinked: boolean;
  readonly isDerived: boolean;
  readonly years: readonly VolumeYear[];
  /** In the first plan year, in kr; null where it has no price. */
  readonly oneMore: OneMoreKr | null;
}

export interface VolumeYear {
  readonly year: number;
  readonly volume: number;
  /** The table's own. */
  readonly table: number;
  /** volume / table − 1. */
  readonly change: number;
}

export interface OneMoreKr {
  readonly year: number;
  readonly measure: VolumeMeasure;
  readonly perUnitKr: number;
  readonly perMonthKr: number | null;
  readonly perYearKr: number | null;
}

/** Items of the same name are one: what is said of volumes is said by name. */
export function itemVolumes({ input: { model }, scenario, settings }: CalculatedPlan): ItemVolumes[] {
  const { items, planYears, links } = model;
  const linked = new Set(links.filter(isCounted).map(({ item }) => item));
  const first = planYears[0];
  const state = { model, scenario, countsChanges: settings.countsChanges };
  return items.flatMap((item, index) => {
    if (items.findIndex(({ label }) => label === item.label) < index) return [];
    const figures = itemFigures(item, model, scenario);
    const measure = measureOf(item.volumeUnit);
    const more = first === undefined ? null : oneMore(state, index, first, measure);
    return {
      label: item.label,
      unit: unitOf(item.volumeUnit),
      isLinked: linked.has(index),
      isDerived: item.isDerived,
      years: planYears.map((year) => {
        const table = volumeFor(item, year);
        const volume = figures.get(year)?.volume ?? table;
        return { year, volume, table, change: table === 0 ? 0 : volume / table - 1 };
      }),
      oneMore: more && first !== undefined ? { year: first, measure, perUnitKr: more.perUnitKr, perMonthKr: more.perMonthKr, perYearKr: more.perYearKr } : null,
    };
  });
}

/** Places that are filled all year, folded. */
const PLACES: ReadonlySet<string> = new Set(['plats', 'platser', 'arsplats', 'arsplatser', 'helarsplats', 'helarsplatser']);

/** "Antal" says that something is counted, not what. */
export function unitOf(unit: string | null): string | null {
  return unit === null || foldText(unit) === 'antal' ? null : unit;
}

function measureOf(unit: string | null): VolumeMeasure {
  if (unit === null) return 'other';
  if (isDays(unit)) return 'days';
  return PLACES.has(foldText(unit)) ? 'years' : 'other';
}
