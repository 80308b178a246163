import { fullYearPlaces } from '../core/plan/full-year-places';
import { itemFigures } from '../core/plan/item-figures';
import type { PlanItem, PlanModel } from '../core/plan/plan-model';
import type { Scenario } from '../core/plan/scenario';
import { isDays } from '../workbook/text/headers/counted-things';
import type { ItemReport } from './contract/plan-report';
import { byYear } from './report-plan';

/** Every item with its volume, price and cost in the plan years; beside days the places that they fill. */
export function reportItems(model: PlanModel, scenario: Scenario): ItemReport[] {
  return model.items.map((item) => reportItem(item, model, scenario));
}

function reportItem(item: PlanItem, model: PlanModel, scenario: Scenario): ItemReport {
  const figures = itemFigures(item, model, scenario);
  const isCountedInDays = item.volumeUnit !== null && isDays(item.volumeUnit);
  return {
    label: item.label,
    unit: item.volumeUnit,
    derivedPrice: item.isDerived,
    years: byYear(model.planYears, (year) => {
      const { volume = 0, unitPriceKr = null, cost = null } = figures.get(year) ?? {};
      return { volume, fullYearPlaces: isCountedInDays ? fullYearPlaces(volume, year) : null, unitPrice: unitPriceKr, cost };
    }),
  };
}
