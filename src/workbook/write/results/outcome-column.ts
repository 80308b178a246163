import type { Table } from '../../../core/table';
import { findPeriodColumn, periodYears } from '../../model/period-column';

/** The last year with an outcome before or in the base year, and its header as printed. */
export interface Outcome {
  readonly year: number;
  readonly header: string;
}

/** Of several tables the first that has one says its header; null where none has. */
export function lastOutcome(tables: readonly Table[], baseYear: number): Outcome | null {
  const years = tables.flatMap((table) => periodYears(table, ['actual'])).filter((year) => year <= baseYear);
  if (years.length === 0) return null;
  const year = Math.max(...years);
  for (const table of tables) {
    const column = findPeriodColumn(table, year, ['actual']);
    const header = column === null ? undefined : table.columns[column]?.header;
    if (header !== undefined) return { year, header };
  }
  return null;
}
