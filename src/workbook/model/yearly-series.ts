import type { PeriodKind } from '../../core/period';
import type { Table, TableRow } from '../../core/table';
import { printedAmount } from './cell-amount';
import { findPeriodColumn, periodYears } from './period-column';

/** For a plan a year's budget or plan counts; a year without one has its forecast or outcome. */
const PREFERENCE: readonly (PeriodKind | null)[] = ['budget', 'plan', null, 'forecast', 'actual'];

/** A row's printed number by year; years whose cell says nothing are absent. */
export function yearlySeries(table: Table, row: TableRow): Map<number, number> {
  const series = new Map<number, number>();
  for (const year of periodYears(table, PREFERENCE)) {
    const column = findPeriodColumn(table, year, PREFERENCE);
    const amount = column === null ? null : printedAmount(row.cells[column]);
    if (amount !== null) series.set(year, amount);
  }
  return series;
}

/** The value of the year, else of the last year before it that has one; null where there is none. */
export function lastKnown(series: ReadonlyMap<number, number>, year: number): number | null {
  const known = [...series.keys()].filter((candidate) => candidate <= year);
  return known.length === 0 ? null : (series.get(Math.max(...known)) ?? null);
}
