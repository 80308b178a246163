import type { Finding } from '../../core/finding';
import type { Table } from '../../core/table';

/** What could be read of a workbook, and what could not. */
export interface TablesReading {
  /** In the order of the sheets, top down and from the left. */
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}
