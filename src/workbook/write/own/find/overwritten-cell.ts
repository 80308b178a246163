/** A cell of ours where something stands that is not ours. */
export interface OverwrittenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `changed` or `deleted` by a person since we wrote it; `occupied` by a person's own before we came to need it. */
  readonly reason: 'changed' | 'deleted' | 'occupied';
  /** What stands there; null where nothing does. */
  readonly actual: CellSays | null;
  /** What we want there; null where it was to be emptied. */
  readonly expected: CellSays | null;
}

export interface CellSays {
  readonly value: number | string | boolean;
  /** With its leading "="; null for a constant. */
  readonly formula: string | null;
}
