import type { PeriodKind } from '../../core/period';
import type { Table, TableColumn } from '../../core/table';

type Kind = PeriodKind | null;

/** A bare "2025" or "År 2025" counts as budget or plan: outcomes and forecasts are always called so. */
export const BUDGET_OR_PLAN: readonly Kind[] = ['budget', 'plan', null];

/** True for a column whose numbers are net amounts (or volumes, prices): not Kostnader, Intäkter or Avskrivningar. */
function isNet(column: TableColumn): boolean {
  return column.measure === null || column.measure === 'net' || column.measure === 'volume';
}

/** The period columns of a year, of the first of `kinds` that the table has; null when it has none. */
export function findPeriodColumn(table: Table, year: number, kinds: readonly Kind[]): number | null {
  for (const kind of kinds) {
    // A year printed twice ("Budget 2025", "Budget 2025 reviderad") is best served by the later one.
    const isOfPeriod = (column: TableColumn) =>
      column.role === 'period' && column.period?.year === year && column.period.kind === kind && isNet(column);
    const net = table.columns.findLastIndex((column) => isOfPeriod(column) && column.measure === 'net');
    const index = net >= 0 ? net : table.columns.findLastIndex(isOfPeriod);
    if (index >= 0) return index;
  }
  return null;
}

/** The years that have a net column of one of `kinds`, ascending. */
export function periodYears(table: Table, kinds: readonly Kind[]): number[] {
  const years = table.columns
    .filter((column) => column.role === 'period' && isNet(column) && kinds.includes(column.period?.kind ?? null))
    .map((column) => column.period?.year ?? null)
    .filter((year) => year !== null);
  return [...new Set(years)].sort((a, b) => a - b);
}
