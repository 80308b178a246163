import type { Measure, Period } from '../../core/period';
import type { CostSign, Orientation, TableRole } from '../../core/table';

export interface TableReport {
  readonly id: string;
  readonly role: TableRole;
  readonly title: string | null;
  readonly sheet: string;
  readonly range: string;
  readonly unit: string | null;
  readonly resolution: number | null;
  readonly costSign: CostSign | null;
  readonly orientation: Orientation;
  readonly periods: readonly TablePeriod[];
  /** Labels of the rows that are items: no totals, headings, "varav" or percent rows. */
  readonly items: readonly string[];
  /** Columns that stand for a measure of every period (tables with periods in rows). */
  readonly measures?: readonly MeasureColumn[];
}

export interface TablePeriod extends Period {
  /** Where a year stands in several columns. */
  readonly measure?: Measure;
  /** Where the table's units are mixed. */
  readonly unit?: string | null;
}

export interface MeasureColumn {
  readonly measure: Measure | null;
  readonly label: string;
  readonly unit: string | null;
}
