import { isCounted } from '../../core/plan/counted-links';
import type { PlanInput } from './build-plan-model';
import { printedAmount } from './cell-amount';
import type { RowOfTable } from './item-rows';
import { krPerPrice } from './money-unit';
import { BUDGET_OR_PLAN, findPeriodColumn } from './period-column';

/**
 * What an activity's linked volumes cost by the tables' own budget or plan columns of a year, printed volume times
 * printed price, in the activity table's unit and positive. Null where no linked item has both.
 */
export function printedVolumeCost({ model, items }: PlanInput, activity: number, year: number): number | null {
  let total: number | null = null;
  for (const link of model.links) {
    const item = items[link.item];
    if (!item || link.activity !== activity || !isCounted(link)) continue;
    const [volume, priceKr] = [amountIn(item.volumes, year, () => 1), amountIn(item.prices, year, krPerPrice)];
    if (volume === null || priceKr === null) continue;
    total = (total ?? 0) + (link.share * volume * priceKr) / model.krPerUnit;
  }
  return total;
}

/** Of the first of the rows that says something of the year, times its factor; positive. */
function amountIn(rows: readonly RowOfTable[], year: number, factorOf: (place: RowOfTable) => number): number | null {
  for (const place of rows) {
    const { table, row } = place;
    const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
    const amount = column === null ? null : printedAmount(row.cells[column]);
    if (amount !== null) return Math.abs(amount) * factorOf(place);
  }
  return null;
}
