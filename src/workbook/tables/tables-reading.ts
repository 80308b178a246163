import type { Finding } from '../../core/finding';
import type { Table } from '../../core/table';
import type { PointedTable, TableCorrection } from './correct/table-correction';
import type { TableDoubt } from './type/table-doubts';

/** What could be read of a workbook, and what could not. */
export interface TablesReading {
  /** Those that are used, in the order of the sheets, top down and from the left. */
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  /** How each table came to be read as it is, in the same order; also those that a person leaves out. */
  readonly readings: readonly TableReading[];
  /** What a person has said of tables that are there no longer. */
  readonly unfit: UnfitCorrections;
}

export interface TableReading {
  readonly table: Table;
  readonly isUsed: boolean;
  /** What of it was taken for likely; none where its own words, or a person, say all of it. */
  readonly doubts: readonly TableDoubt[];
  /** What a person has said of it. */
  readonly correction: TableCorrection | null;
  /** What a person pointed out, where the table was found so. */
  readonly pointed: PointedTable | null;
}

export interface UnfitCorrections {
  readonly corrections: readonly TableCorrection[];
  readonly pointed: readonly PointedTable[];
}
