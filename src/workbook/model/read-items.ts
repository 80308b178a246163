import type { PlanItem } from '../../core/plan-model';
import { pairLabels } from '../../core/pair-labels';
import type { Table, TableRow } from '../../core/table';
import { compareLabels, SAME_LABEL_SCORE } from '../text/match-labels';
import { costNegativeAmount } from './cell-amount';
import { pairItemRows } from './item-rows';
import type { ItemRow, RowOfTable } from './item-rows';
import { krPerUnitOf } from './money-unit';
import { lastKnown, yearlySeries } from './yearly-series';

/** An item, and the index of the activity it is named after where its price is that activity's budget ÷ volume. */
export interface ReadItem {
  readonly item: PlanItem;
  readonly namedAfter: number | null;
  readonly volume: RowOfTable;
  /** Null where no price is printed. */
  readonly price: RowOfTable | null;
}

export interface ActivityBudget {
  readonly label: string;
  /** In the base year, kr, costs negative. */
  readonly budgetKr: number;
}

/** The items of a workbook with their volumes and the base year's unit price, printed or else derived. */
export function readItems(tables: readonly Table[], activities: readonly ActivityBudget[], baseYear: number): ReadItem[] {
  const rows = pairItemRows(tables);
  const listed = tables.some(({ role }) => role === 'unitPrices')
    ? rows.map((row) => ({ item: printedItem(row, baseYear), namedAfter: null, volume: row.volume, price: row.price }))
    : derivedItems(rows, activities, baseYear);
  return [...listed, ...tables.flatMap((table) => (table.role === 'volumeBudget' ? volumeBudgetItem(table, baseYear) : []))];
}

function printedItem({ label, volume, price }: ItemRow, baseYear: number): PlanItem {
  // Volumes and prices are positive whichever sign the table writes costs with.
  const printed = price === null ? null : lastKnown(yearlySeries(price.table, price.row), baseYear);
  const krPerUnit = price === null ? 1 : (krPerUnitOf(price.table.unit) ?? 1);
  return {
    ...itemOf(label, volume),
    baseUnitPriceKr: printed === null ? null : Math.abs(printed) * krPerUnit,
    isDerived: false,
  };
}

function itemOf(label: string, { table, row }: RowOfTable): Omit<PlanItem, 'baseUnitPriceKr' | 'isDerived'> {
  const volumes = new Map([...yearlySeries(table, row)].map(([year, volume]) => [year, Math.abs(volume)]));
  return { label, costType: 'purchasedCare', volumeUnit: row.unit ?? table.unit, volumes, variableShare: 1 };
}

function derivedItems(rows: readonly ItemRow[], activities: readonly ActivityBudget[], baseYear: number): ReadItem[] {
  const pairs = pairLabels(
    rows.map(({ label }) => label),
    activities.map(({ label }) => label),
    compareLabels,
    SAME_LABEL_SCORE,
  );
  const activityOf = new Map(pairs.map(({ left, right }) => [left, right]));
  return rows.map(({ label, volume }, index) => {
    const item = itemOf(label, volume);
    const namedAfter = activityOf.get(index) ?? null;
    const cost = namedAfter === null ? 0 : -(activities[namedAfter]?.budgetKr ?? 0);
    const baseUnitPriceKr = costPerVolume(cost, lastKnown(item.volumes, baseYear));
    return { item: { ...item, baseUnitPriceKr, isDerived: true }, namedAfter, volume, price: null };
  });
}

/** A table with days and budget by period is one item, called as its title. */
function volumeBudgetItem(table: Table, baseYear: number): ReadItem[] {
  const row = table.rows.find(({ measure }) => measure === 'volume');
  const budget = table.rows.find(isBudgetRow);
  if (!row || !budget) return [];
  const item = itemOf(itemNameOf(table), { table, row });
  const amounts = budget.cells.map((cell) => costNegativeAmount(table, cell));
  const column = table.columns.findIndex(({ period }, index) => period?.year === baseYear && amounts[index] !== null);
  const costKr = Math.abs(amounts[column] ?? 0) * (krPerUnitOf(budget.unit ?? table.unit) ?? 1);
  const volume = item.volumes.get(baseYear) ?? null;
  return [
    {
      item: { ...item, baseUnitPriceKr: costPerVolume(costKr, volume), isDerived: true },
      namedAfter: null,
      volume: { table, row },
      price: null,
    },
  ];
}

function isBudgetRow({ label, measure, kind }: TableRow): boolean {
  return kind === 'item' && measure !== 'volume' && measure !== 'net' && label.toLowerCase().includes('budget');
}

// "Tabell 2. Budget placeringar i familjehem" → "placeringar i familjehem"
const TITLE_LEAD = /^\s*(?:tabell\s*)?[\d.]*[.:]?\s*(?:budget(?:\s+för)?\s+)?/iu;

function itemNameOf(table: Table): string {
  const title = table.title ?? table.sheet;
  const name = title.replace(TITLE_LEAD, '');
  return name === '' ? title : name;
}

/** kr per one unit of volume; null where there is no cost or nothing to divide it by. */
function costPerVolume(costKr: number, volume: number | null): number | null {
  return volume === null || volume <= 0 || costKr <= 0 ? null : costKr / volume;
}
