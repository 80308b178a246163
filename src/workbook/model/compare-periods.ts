import { absolute, decimal, divideToScale, isZero, multiply, ZERO } from '../../core/decimal';
import type { Decimal } from '../../core/decimal';
import { pairLabels } from '../../core/pair-labels';
import type { Period } from '../../core/period';
import type { ItemStep } from '../../core/price-volume-effect';
import type { Table, TableCell } from '../../core/table';
import { compareLabels, SAME_LABEL_SCORE } from '../text/match-labels';
import { costNegativeAmount } from './cell-amount';
import { pairItemRows } from './item-rows';
import type { ItemRow, RowOfTable } from './item-rows';
import { krPerUnitOf } from './money-unit';
import { columnOfPeriod, periodSteps } from './period-steps';
import type { PeriodStep } from './period-steps';

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

/** Every step between two periods that the volumes of a workbook can be compared over. */
export function comparePeriods(tables: readonly Table[], activities: Table | null): Comparison[] {
  const rows = pairItemRows(tables);
  const hasPrices = tables.some(({ role }) => role === 'unitPrices');
  const budgets = hasPrices || !activities ? new Map<ItemRow, RowOfTable>() : sameNamedBudgets(rows, activities);
  return uniqueSteps(rows).map((step) => ({
    step,
    items: rows.flatMap((row) => compareItem(row, budgets.get(row) ?? null, step)),
  }));
}

function uniqueSteps(rows: readonly ItemRow[]): PeriodStep[] {
  const tables = new Set(rows.map(({ volume }) => volume.table));
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
  for (const { left, right } of pairLabels(labels(rows), labels(activityRows), compareLabels, SAME_LABEL_SCORE)) {
    const [item, row] = [rows[left], activityRows[right]];
    if (item && row) budgets.set(item, { table: activities, row });
  }
  return budgets;
}

function compareItem(item: ItemRow, budget: RowOfTable | null, { from, to }: PeriodStep): ComparedItem[] {
  const [before, after] = [cellAt(item.volume, from), cellAt(item.volume, to)];
  if (!before || !after) return [];
  const [volume0, volume1] = [magnitude(before.cell), magnitude(after.cell)];
  const unitPrice = (period: Period, volume: Decimal | null) =>
    budget ? derivedPrice(cellAt(budget, period), volume) : printedPrice(item.price && cellAt(item.price, period));
  return [
    {
      label: item.label,
      volumeUnit: item.volume.row.unit ?? item.volume.table.unit,
      isDerived: budget !== null,
      volume0,
      volume1,
      unitPrice0: unitPrice(from, volume0),
      unitPrice1: unitPrice(to, volume1),
      volumeCell: after,
      priceCell: item.price && cellAt(item.price, to),
    },
  ];
}

function cellAt(place: RowOfTable, period: Period): CellOfTable | null {
  const column = columnOfPeriod(place.table, period);
  const cell = column === null ? undefined : place.row.cells[column];
  return cell ? { ...place, cell } : null;
}

/** A volume or price whichever sign costs have; a dash is none; null where the cell says nothing. */
function magnitude(cell: TableCell): Decimal | null {
  if (cell.number) return absolute(cell.number.value);
  return cell.state === 'nothing' ? ZERO : null;
}

function printedPrice(place: CellOfTable | null): Decimal | null {
  const price = place?.cell.number ? absolute(place.cell.number.value) : null;
  return place && price ? inKronor(price, place.table) : null;
}

// Far finer than an öre, so that what the division cuts off never shows in tkr.
const DERIVED_PRICE_DECIMALS = 9;

function derivedPrice(budget: CellOfTable | null, volume: Decimal | null): Decimal | null {
  const cost = budget && magnitude(budget.cell);
  // What brings in more than it costs has no price per day.
  if (!budget || !cost || (costNegativeAmount(budget.table, budget.cell) ?? 0) > 0) return null;
  if (!volume || isZero(volume)) return null;
  return divideToScale(inKronor(cost, budget.table), volume, DERIVED_PRICE_DECIMALS);
}

function inKronor(amount: Decimal, table: Table): Decimal {
  return multiply(amount, decimal(krPerUnitOf(table.unit) ?? 1));
}
