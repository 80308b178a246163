import type { PeriodKind } from '../../core/period';
import { printedAmount } from './cell-amount';
import type { RowOfTable } from './item-rows';
import { findPeriodColumn, periodYears } from './period-column';

/** For a plan a year's budget or plan counts; a year without one has its forecast or outcome. */
const PREFERENCE: readonly (PeriodKind | null)[] = ['budget', 'plan', null, 'forecast', 'actual'];

/**
 * An item's printed number by year, of the first of its rows that has one, times the row's factor; years whose cells say
 * nothing are absent.
 */
export function yearlySeries(rows: readonly RowOfTable[], factorOf: (place: RowOfTable) => number = () => 1): Map<number, number> {
  const series = new Map<number, number>();
  for (const kind of PREFERENCE) {
    for (const place of rows) {
      const { table, row } = place;
      for (const year of periodYears(table, [kind])) {
        const column = findPeriodColumn(table, year, [kind]);
        const amount = column === null ? null : printedAmount(row.cells[column]);
        if (amount !== null && !series.has(year)) series.set(year, amount * factorOf(place));
      }
    }
  }
  return series;
}

/** The value of the year, else of the last year before it that has one; null where there is none. */
export function lastKnown(series: ReadonlyMap<number, number>, year: number): number | null {
  const known = lastKnownYear(series, year);
  return known === null ? null : (series.get(known) ?? null);
}

/** The year itself, or the last one before it, that has a value. */
export function lastKnownYear(series: ReadonlyMap<number, number>, year: number): number | null {
  const known = [...series.keys()].filter((candidate) => candidate <= year);
  return known.length === 0 ? null : Math.max(...known);
}
