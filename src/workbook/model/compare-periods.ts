import { absolute, decimal, divideToScale, isZero, multiply, ZERO } from '../../core/numbers/decimal';
import type { Decimal } from '../../core/numbers/decimal';
import type { KrPerUnit } from '../../core/plan/plan-model';
import type { Period } from '../../core/period';
import type { ItemStep } from '../../core/plan/price-volume-effect';
import type { Table, TableCell } from '../../core/table';
import { pairSameLabels } from '../text/labels/pair-same-labels';
import { rowKrPerUnit } from './budget-unit';
import { costNegativeAmount } from './cell-amount';
import { pairItemRows } from './item-rows';
import type { ItemRow, RowOfTable } from './item-rows';
import { krPerPrice } from './money-unit';
import { columnOfPeriod, periodSteps } from './period-steps';
import type { PeriodStep } from './period-steps';
import { volumeBudgets } from './volume-budget';

export interface Comparison {
  readonly step: PeriodStep;
  readonly items: readonly ComparedItem[];
}

/** Volumes as printed, unit prices in kr. */
export interface ComparedItem extends ItemStep {
  readonly label: string;
  readonly volumeUnit: string | null;
  /** True where the prices are a budget ÷ volume. */
  readonly isDerived: boolean;
  /** The later period's cells, with the tables they stand in; null where there is none. */
  readonly volumeCell: CellOfTable | null;
  readonly priceCell: CellOfTable | null;
}

export interface CellOfTable extends RowOfTable {
  readonly cell: TableCell;
}

interface BudgetRow extends RowOfTable {
  readonly krPerUnit: KrPerUnit;
}

/** An item with what gives its prices: the rows that print them, or a budget to divide by its volumes. */
interface PricedItem extends ItemRow {
  readonly budget: BudgetRow | null;
}

/** Every step between two periods that the volumes of a workbook can be compared over. */
export function comparePeriods(tables: readonly Table[], activities: Table | null): Comparison[] {
  const rows = pairItemRows(tables);
  const hasPrices = tables.some(({ role }) => role === 'unitPrices');
  const budgets = hasPrices || !activities ? new Map<ItemRow, RowOfTable>() : sameNamedBudgets(rows, activities);
  const withUnit = (place: RowOfTable | null) => place && { ...place, krPerUnit: rowKrPerUnit(place, tables) };
  const items: PricedItem[] = [
    ...rows.map((row) => ({ ...row, budget: withUnit(budgets.get(row) ?? null) })),
    ...volumeBudgets(tables).map(
      ({ label, volume, budget }): PricedItem => ({ label, volumes: [volume], prices: [], budget: withUnit(budget) }),
    ),
  ];
  return uniqueSteps(items)
    .map((step) => ({ step, items: items.flatMap((item) => compareItem(item, step)) }))
    .filter((comparison) => comparison.items.length > 0);
}

function uniqueSteps(items: readonly ItemRow[]): PeriodStep[] {
  const tables = new Set(items.flatMap(({ volumes }) => volumes.map(({ table }) => table)));
  const steps = new Map<string, PeriodStep>();
  for (const step of [...tables].flatMap(periodSteps)) {
    const key = [step.from, step.to].map(({ year, kind }) => `${year ?? ''} ${kind ?? ''}`).join();
    if (!steps.has(key)) steps.set(key, step);
  }
  return [...steps.values()];
}

/** Without a price table an item called as an activity costs what the activity does. */
function sameNamedBudgets(rows: readonly ItemRow[], activities: Table): Map<ItemRow, RowOfTable> {
  const activityRows = activities.rows.filter(({ kind }) => kind === 'item');
  const labels = (list: readonly { readonly label: string }[]) => list.map(({ label }) => label);
  const budgets = new Map<ItemRow, RowOfTable>();
  for (const { left, right } of pairSameLabels(labels(rows), labels(activityRows))) {
    const [item, row] = [rows[left], activityRows[right]];
    if (item && row) budgets.set(item, { table: activities, row });
  }
  return budgets;
}

function compareItem(item: PricedItem, { from, to }: PeriodStep): ComparedItem[] {
  const { volumes, prices, budget } = item;
  const [before, after] = [cellAt(volumes, from), cellAt(volumes, to)];
  if (!before || !after) return [];
  const [volume0, volume1] = [magnitude(before.cell), magnitude(after.cell)];
  const unitPrice = (period: Period, volume: Decimal | null) =>
    budget ? derivedPrice(cellAt([budget], period), volume, budget.krPerUnit) : printedPrice(cellAt(prices, period));
  return [
    {
      label: item.label,
      volumeUnit: before.row.unit ?? before.table.unit,
      isDerived: budget !== null,
      volume0,
      volume1,
      unitPrice0: unitPrice(from, volume0),
      unitPrice1: unitPrice(to, volume1),
      volumeCell: after,
      priceCell: cellAt(prices, to),
    },
  ];
}

/** The period's cell in the first of the tables that has the period. */
function cellAt(places: readonly RowOfTable[], period: Period): CellOfTable | null {
  for (const place of places) {
    const column = columnOfPeriod(place.table, period);
    const cell = column === null ? undefined : place.row.cells[column];
    if (cell) return { ...place, cell };
  }
  return null;
}

/** A volume or price whichever sign costs have; a dash is none; null where the cell says nothing. */
function magnitude(cell: TableCell): Decimal | null {
  if (cell.number) return absolute(cell.number.value);
  return cell.state === 'nothing' ? ZERO : null;
}

function printedPrice(place: CellOfTable | null): Decimal | null {
  const price = place?.cell.number ? absolute(place.cell.number.value) : null;
  return place && price ? multiply(price, decimal(krPerPrice(place))) : null;
}

// Far finer than an öre, so that what the division cuts off never shows in tkr.
const DERIVED_PRICE_DECIMALS = 9;

function derivedPrice(budget: CellOfTable | null, volume: Decimal | null, krPerUnit: KrPerUnit): Decimal | null {
  const cost = budget && magnitude(budget.cell);
  // What brings in more than it costs has no price per day.
  if (!budget || !cost || (costNegativeAmount(budget.table, budget.cell) ?? 0) > 0) return null;
  if (!volume || isZero(volume)) return null;
  return divideToScale(multiply(cost, decimal(krPerUnit)), volume, DERIVED_PRICE_DECIMALS);
}

