/** One way to recalculate the bench model. */
export interface Engine {
  readonly name: string;
  /** Recalculates everything under uplifts by year, as shares. */
  readonly run: (uplifts: readonly number[]) => void;
  /** The needs of the last run, `[year × rows + row]`, tkr. */
  readonly needs: () => Float64Array;
}
