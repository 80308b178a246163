/** What a cell belongs to that can only be changed as a whole: an array formula, or a data table (what-if analysis). */
export type CellBinding = 'array-formula' | 'data-table';

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
