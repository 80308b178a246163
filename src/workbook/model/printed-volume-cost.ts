import { isCounted } from '../../core/counted-links';
import type { PlanInput } from './build-plan-model';
import { printedAmount } from './cell-amount';
import type { RowOfTable } from './item-rows';
import { krPerUnitOf } from './money-unit';
import { BUDGET_OR_PLAN, findPeriodColumn } from './period-column';

/**
 * What an activity's linked volumes cost by the tables' own budget or plan columns of a year, printed volume times
 * printed price, in the activity table's unit and positive. Null where no linked item has both.
 */
export function printedVolumeCost({ model, items }: PlanInput, activity: number, year: number): number | null {
  let total: number | null = null;
  for (const link of model.links) {
    if (link.activity !== activity || !isCounted(link)) continue;
    const item = items[link.item];
    const volume = item && amountAt(item.volume, year);
    const price = item?.price && amountAt(item.price, year);
    if (typeof volume !== 'number' || typeof price !== 'number') continue;
    const krPerPrice = krPerUnitOf(item?.price?.table.unit ?? null) ?? 1;
    total = (total ?? 0) + (link.share * Math.abs(volume) * Math.abs(price) * krPerPrice) / model.krPerUnit;
  }
  return total;
}

function amountAt({ table, row }: RowOfTable, year: number): number | null {
  const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
  return column === null ? null : printedAmount(row.cells[column]);
}
