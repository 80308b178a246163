import type { PeriodKind } from '../../core/period';
import { cellSource, multipliedSource } from './cell-amount';
import type { CellSource } from './cell-source';
import type { RowOfTable } from './item-rows';
import { findPeriodColumn, periodYears } from './period-column';

/** For a plan a year's budget or plan counts; a year without one has its forecast or outcome. */
const PREFERENCE: readonly (PeriodKind | null)[] = ['budget', 'plan', null, 'forecast', 'actual'];

/**
 * An item's printed number by year, of the first of its rows that has one, times the row's factor and positive, whatever
 * sign the table has; years whose cells say nothing are absent.
 */
export function yearlySeries(
  rows: readonly RowOfTable[],
  factorOf: (place: RowOfTable) => number = () => 1,
): Map<number, CellSource> {
  const series = new Map<number, CellSource>();
  for (const kind of PREFERENCE) {
    for (const place of rows) {
      const { table, row } = place;
      for (const year of periodYears(table, [kind])) {
        const column = findPeriodColumn(table, year, [kind]);
        const source = column === null ? null : cellSource(table, row.cells[column], factorOf(place));
        if (source && !series.has(year)) series.set(year, source);
      }
    }
  }
  return withoutMinus(series);
}

/** A nought is turned too where all the others are: what is written there later has their sign. */
function withoutMinus(series: ReadonlyMap<number, CellSource>): Map<number, CellSource> {
  const amounts = [...series.values()].map(({ amount }) => amount);
  const turnsNoughts = Math.max(...amounts) <= 0 && Math.min(...amounts) < 0;
  const isMinus = ({ amount }: CellSource): boolean => amount < 0 || (amount === 0 && turnsNoughts);
  return new Map([...series].map(([year, source]) => [year, isMinus(source) ? multipliedSource(source, -1) : source]));
}

/** The year itself, or the last one before it, that has a value; null where there is none. */
export function lastKnownYear(series: ReadonlyMap<number, unknown>, year: number): number | null {
  const known = [...series.keys()].filter((candidate) => candidate <= year);
  return known.length === 0 ? null : Math.max(...known);
}
