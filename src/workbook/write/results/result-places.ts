import type { CellHandle } from '../formula/reference';

/** The cells of a row and year of the result, in the activity table's own unit and sign, as they are written. */
export interface ResultCells {
  /** The existing plan, where the result stands on a sheet of its own; null beside the table, which has it already. */
  readonly existing: CellHandle<number> | null;
  /** Rounded, so that rows add up to their total. */
  readonly need: CellHandle<number>;
  readonly frame: CellHandle<number> | null;
  /** Null where there is nothing to compare with, in the rest too. */
  readonly deviation: CellHandle<number> | null;
  /** "" where what is compared with is 0. */
  readonly deviationShare: CellHandle<number | string> | null;
  /** Null for sums within the table. */
  readonly flag: CellHandle<string> | null;
  /** What rounding moved. */
  readonly moved: CellHandle<number>;
}

/** By plan year. */
export type ResultYears = ReadonlyMap<number, ResultCells>;

export interface ResultPlaces {
  /** In the model's order. */
  readonly activities: readonly ResultYears[];
  /** By index of the activity table's row: its activities, its sums and its total. */
  readonly rows: ReadonlyMap<number, ResultYears>;
  /** All activities together; null where the table has no such row. */
  readonly total: ResultYears | null;
}
