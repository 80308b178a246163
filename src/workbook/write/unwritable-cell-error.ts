/**
 * What a cell belongs to that can only be changed as a whole: an array formula, a data table (what-if analysis), or the headers of an Excel
 * table, which formulas go by.
 */
export type CellBinding = 'array-formula' | 'data-table' | 'table-header';

/** A cell that cannot be written alone, as a person cannot in Excel either. Thrown before anything has been written. */
export class UnwritableCellError extends Error {
  constructor(
    readonly sheet: string,
    /** Counted from 0. */
    readonly row: number,
    readonly column: number,
    readonly binding: CellBinding,
  ) {
    super(`${binding}: ${sheet}, row ${row}, column ${column}`);
    this.name = 'UnwritableCellError';
  }
}
