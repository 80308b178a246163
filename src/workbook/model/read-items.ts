import type { PlanItem } from '../../core/plan/plan-model';
import type { Table } from '../../core/table';
import { pairSameLabels } from '../text/labels/pair-same-labels';
import { rowKrPerUnit } from './budget-unit';
import { costNegativeAmount } from './cell-amount';
import { pairItemRows } from './item-rows';
import type { ItemRow, RowOfTable } from './item-rows';
import { krPerPrice } from './money-unit';
import { BUDGET_OR_PLAN, findPeriodColumn } from './period-column';
import { volumeBudgets } from './volume-budget';
import type { VolumeBudget } from './volume-budget';
import { lastKnown, lastKnownYear, yearlySeries } from './yearly-series';

/** An item, and the index of the activity it is named after where its price is that activity's budget ÷ volume. */
export interface ReadItem {
  readonly item: PlanItem;
  readonly namedAfter: number | null;
  readonly volumes: readonly [RowOfTable, ...RowOfTable[]];
  /** Empty where no price is printed. */
  readonly prices: readonly RowOfTable[];
}

export interface ActivityBudget {
  readonly label: string;
  /** In the base year, kr, costs negative. */
  readonly budgetKr: number;
}

export interface ItemTerms {
  readonly baseYear: number;
  /** The scenario's price uplift from the year before to the year, as a share. */
  readonly upliftOf: (year: number) => number;
}

/** The items of a workbook with their volumes and the base year's unit price, printed or else derived. */
export function readItems(tables: readonly Table[], activities: readonly ActivityBudget[], terms: ItemTerms): ReadItem[] {
  const rows = pairItemRows(tables);
  const listed = tables.some(({ role }) => role === 'unitPrices')
    ? rows.map((row) => printedItem(row, terms))
    : derivedItems(rows, activities, terms.baseYear);
  return [...listed, ...volumeBudgets(tables).map((table) => volumeBudgetItem(table, tables, terms.baseYear))];
}

function printedItem({ label, volumes, prices }: ItemRow, terms: ItemTerms): ReadItem {
  // Volumes and prices are positive whichever sign the table writes costs with.
  const price = chainedPrice(yearlySeries(prices, krPerPrice), terms);
  const baseUnitPriceKr = price === null ? null : Math.abs(price);
  return { item: { ...itemOf(label, volumes), baseUnitPriceKr, isDerived: false }, namedAfter: null, volumes, prices };
}

/** The base year's own price, else the last one before it, raised year by year as every later price is. */
function chainedPrice(series: ReadonlyMap<number, number>, { baseYear, upliftOf }: ItemTerms): number | null {
  const known = lastKnownYear(series, baseYear);
  let price = known === null ? null : (series.get(known) ?? null);
  if (known === null || price === null) return null;
  for (let year = known + 1; year <= baseYear; year += 1) price *= 1 + upliftOf(year);
  return price;
}

function itemOf(label: string, places: readonly [RowOfTable, ...RowOfTable[]]): Omit<PlanItem, 'baseUnitPriceKr' | 'isDerived'> {
  const [{ table, row }] = places;
  const volumes = new Map([...yearlySeries(places)].map(([year, volume]) => [year, Math.abs(volume)]));
  return { label, costType: 'purchasedCare', volumeUnit: row.unit ?? table.unit, volumes, variableShare: 1 };
}

function derivedItems(rows: readonly ItemRow[], activities: readonly ActivityBudget[], baseYear: number): ReadItem[] {
  const pairs = pairSameLabels(
    rows.map(({ label }) => label),
    activities.map(({ label }) => label),
  );
  const activityOf = new Map(pairs.map(({ left, right }) => [left, right]));
  return rows.map(({ label, volumes }, index) => {
    const item = itemOf(label, volumes);
    const namedAfter = activityOf.get(index) ?? null;
    const cost = namedAfter === null ? 0 : -(activities[namedAfter]?.budgetKr ?? 0);
    const baseUnitPriceKr = costPerVolume(cost, lastKnown(item.volumes, baseYear));
    return { item: { ...item, baseUnitPriceKr, isDerived: true }, namedAfter, volumes, prices: [] };
  });
}

function volumeBudgetItem({ label, volume, budget }: VolumeBudget, tables: readonly Table[], baseYear: number): ReadItem {
  const item = itemOf(label, [volume]);
  const { table, row } = budget;
  // A year may stand as its forecast only ("2024 prognos"), beside the year's budget.
  const column = findPeriodColumn(table, baseYear, [...BUDGET_OR_PLAN, 'forecast', 'actual']);
  const amount = column === null ? null : costNegativeAmount(table, row.cells[column]);
  const costKr = Math.abs(amount ?? 0) * rowKrPerUnit(budget, tables);
  const baseUnitPriceKr = costPerVolume(costKr, lastKnown(item.volumes, baseYear));
  return { item: { ...item, baseUnitPriceKr, isDerived: true }, namedAfter: null, volumes: [volume], prices: [] };
}

/** kr per one unit of volume; null where there is no cost or nothing to divide it by. */
function costPerVolume(costKr: number, volume: number | null): number | null {
  return volume === null || volume <= 0 || costKr <= 0 ? null : costKr / volume;
}
