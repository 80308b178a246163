import type { CellHandle, RangeHandle } from '../../formula/reference';

/** What the sheet Kopplingar looks up on the sheet Underlag. */
export interface LinkSources {
  readonly items: RangeHandle<string>;
  readonly activities: RangeHandle<string>;
  /** Of the items, in the table's unit. */
  readonly costs: (year: number) => RangeHandle<number>;
  /** The base year first. */
  readonly years: readonly number[];
  readonly unit: string;
}

/** The cells of one row of the sheet Kopplingar that formulas refer to. */
export interface LinkRowCells {
  readonly item: CellHandle<string>;
  readonly activity: CellHandle<string>;
  readonly share: CellHandle<number | ''>;
  readonly state: CellHandle<string>;
  readonly score: CellHandle<number | ''>;
}

/** The columns of the sheet Kopplingar that the sheet Underlag adds up. */
export interface LinkPlaces {
  readonly item: RangeHandle<string>;
  readonly activity: RangeHandle<string>;
  /** The share that is counted; 0 for a row that is not. */
  readonly counted: RangeHandle<number>;
  /** The counted share of the item's cost, positive. */
  readonly cost: (year: number) => RangeHandle<number>;
}
