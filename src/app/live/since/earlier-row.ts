/** A row of then, and which one it is now; null for one that is gone. */
export interface Earlier<Row> {
  readonly row: Row;
  readonly now: number | null;
}
