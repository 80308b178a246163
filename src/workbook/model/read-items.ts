import type { PlanItem } from '../../core/plan/plan-model';
import type { Table } from '../../core/table';
import { pairSameLabels } from '../text/labels/pair-same-labels';
import { rowKrPerUnit } from './budget-unit';
import { amountsOf, cellSource, multipliedSource, positiveSource } from './cell-amount';
import type { CellSource, ItemSources, PriceSource } from './cell-source';
import { pairItemRows } from './item-rows';
import type { ItemRow, RowOfTable } from './item-rows';
import { krPerPrice } from './money-unit';
import { BUDGET_OR_PLAN, findPeriodColumn } from './period-column';
import { volumeBudgets } from './volume-budget';
import type { VolumeBudget } from './volume-budget';
import { lastKnownYear, yearlySeries } from './yearly-series';

/** An item, and the index of the activity it is named after where its price is that activity's budget ÷ volume. */
export interface ReadItem {
  readonly item: PlanItem;
  readonly namedAfter: number | null;
  readonly volumes: readonly [RowOfTable, ...RowOfTable[]];
  /** Empty where no price is printed. */
  readonly prices: readonly RowOfTable[];
  /** Where the item's numbers stand. */
  readonly sources: ItemSources;
}

export interface ActivityBudget {
  readonly label: string;
  /** In the base year, in `krPerUnit`, costs negative. */
  readonly budget: CellSource | null;
}

export interface ItemTerms {
  readonly baseYear: number;
  /** The scenario's price uplift from the year before to the year, as a share. */
  readonly upliftOf: (year: number) => number;
  /** kr in one unit of the activities' budgets. */
  readonly krPerUnit: number;
}

/** The items of a workbook with their volumes and the base year's unit price, printed or else derived. */
export function readItems(tables: readonly Table[], activities: readonly ActivityBudget[], terms: ItemTerms): ReadItem[] {
  const rows = pairItemRows(tables);
  const listed = tables.some(({ role }) => role === 'unitPrices')
    ? rows.map((row) => printedItem(row, terms))
    : derivedItems(rows, activities, terms);
  return [...listed, ...volumeBudgets(tables).map((table) => volumeBudgetItem(table, tables, terms.baseYear))];
}

function printedItem({ label, volumes, prices }: ItemRow, terms: ItemTerms): ReadItem {
  const price = lastPrice(prices, terms.baseYear);
  const baseUnitPriceKr = price && raisedPrice(price, terms);
  return readItem(label, volumes, { baseUnitPriceKr, isDerived: false, namedAfter: null, prices, price });
}

type PrintedPrice = Extract<PriceSource, { kind: 'printed' }>;
type DerivedPrice = Extract<PriceSource, { kind: 'derived' }>;

/** The base year's own price, else the last one before it, in kr; null where none is printed. */
function lastPrice(prices: readonly RowOfTable[], baseYear: number): PrintedPrice | null {
  const series = yearlySeries(prices, krPerPrice);
  const year = lastKnownYear(series, baseYear);
  const source = year === null ? undefined : series.get(year);
  return year === null || source === undefined ? null : { kind: 'printed', year, source };
}

/** In kr: raised year by year to the base year, as every later price is. */
export function raisedPrice(
  { year: known, source }: PrintedPrice,
  { baseYear, upliftOf }: Pick<ItemTerms, 'baseYear' | 'upliftOf'>,
): number {
  let price = source.amount;
  for (let year = known + 1; year <= baseYear; year += 1) price *= 1 + upliftOf(year);
  return price;
}

interface ItemPricing extends Pick<PlanItem, 'baseUnitPriceKr' | 'isDerived'>, Pick<ReadItem, 'namedAfter' | 'prices'> {
  readonly price: PriceSource | null;
}

function readItem(
  label: string,
  places: readonly [RowOfTable, ...RowOfTable[]],
  { baseUnitPriceKr, isDerived, namedAfter, prices, price }: ItemPricing,
  volumes = yearlySeries(places),
): ReadItem {
  const [{ table, row }] = places;
  const volumeUnit = row.unit ?? table.unit;
  return {
    item: {
      label,
      costType: 'purchasedCare',
      volumeUnit,
      volumes: amountsOf(volumes),
      variableShare: 1,
      baseUnitPriceKr,
      isDerived,
    },
    namedAfter,
    volumes: places,
    prices,
    sources: { label: { sheet: table.sheet, cell: row.cell }, volumes, price },
  };
}

function derivedItems(rows: readonly ItemRow[], activities: readonly ActivityBudget[], terms: ItemTerms): ReadItem[] {
  const pairs = pairSameLabels(
    rows.map(({ label }) => label),
    activities.map(({ label }) => label),
  );
  const activityOf = new Map(pairs.map(({ left, right }) => [left, right]));
  return rows.map(({ label, volumes }, index) => {
    const namedAfter = activityOf.get(index) ?? null;
    const budget = namedAfter === null ? null : (activities[namedAfter]?.budget ?? null);
    return derivedItem(label, volumes, namedAfter, budget && multipliedSource(budget, -terms.krPerUnit), terms.baseYear);
  });
}

function volumeBudgetItem({ label, volume, budget }: VolumeBudget, tables: readonly Table[], baseYear: number): ReadItem {
  const { table, row } = budget;
  // A year may stand as its forecast only ("2024 prognos"), beside the year's budget.
  const column = findPeriodColumn(table, baseYear, [...BUDGET_OR_PLAN, 'forecast', 'actual']);
  const printed = column === null ? null : cellSource(table, row.cells[column], rowKrPerUnit(budget, tables));
  return derivedItem(label, [volume], null, printed && positiveSource(printed), baseYear);
}

function derivedItem(
  label: string,
  places: readonly [RowOfTable, ...RowOfTable[]],
  namedAfter: number | null,
  budgetKr: CellSource | null,
  baseYear: number,
): ReadItem {
  const volumes = yearlySeries(places);
  const derived = budgetKr && derivedPrice(budgetKr, volumes, baseYear);
  const pricing = { baseUnitPriceKr: derived?.kr ?? null, isDerived: true, namedAfter, prices: [], price: derived?.price ?? null };
  return readItem(label, places, pricing, volumes);
}

/** kr per one unit of volume; null where there is no cost or nothing to divide it by. */
function derivedPrice(
  budgetKr: CellSource,
  volumes: ReadonlyMap<number, CellSource>,
  baseYear: number,
): { readonly kr: number; readonly price: DerivedPrice } | null {
  const volumeYear = lastKnownYear(volumes, baseYear);
  const volume = volumeYear === null ? 0 : (volumes.get(volumeYear)?.amount ?? 0);
  if (volumeYear === null || volume <= 0 || budgetKr.amount <= 0) return null;
  return { kr: budgetKr.amount / volume, price: { kind: 'derived', budgetKr, volumeYear } };
}
