/** Where on a sheet a number of the plan model stands. */
export interface CellSource {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** The model's number is the cell's own times this (unit and sign). */
  readonly factor: number;
  /** The model's number. */
  readonly amount: number;
}

/** Where every number of a plan model was read. */
export interface PlanSources {
  /** In the order of the model's items. */
  readonly items: readonly ItemSources[];
  /** In the order of the model's activities. */
  readonly activities: readonly ActivitySources[];
  /** From the base year on, every year that the frame is known of or carried to. */
  readonly frame: ReadonlyMap<number, FrameSource>;
  /** The printed total of the existing plan column, by plan year. */
  readonly existingTotal: ReadonlyMap<number, CellSource>;
  /** In the order of the model's changes, by the later year; costs negative. */
  readonly changes: readonly ReadonlyMap<number, CellSource>[];
}

export interface ItemSources {
  /** The item's label, where it first stands. */
  readonly label: LabelSource;
  /** By year; positive, whatever sign the cell has. */
  readonly volumes: ReadonlyMap<number, CellSource>;
  /** Null where the item has no price. */
  readonly price: PriceSource | null;
}

export type PriceSource =
  /** kr, of the base year or the last known before it: every year from there is raised as the scenario says. */
  | { readonly kind: 'printed'; readonly year: number; readonly source: CellSource }
  /** Budget ÷ volume of the base year: cells in kr, added up, costs positive. `volumeYear` is among the item's volumes. */
  | { readonly kind: 'derived'; readonly budgetKr: CellSource; readonly volumeYear: number };

export interface ActivitySources {
  readonly label: LabelSource;
  /** Costs negative; null where the table has no cell for it, and the amount is 0. */
  readonly base: CellSource | null;
  /** By plan year; only those with an amount. */
  readonly existing: ReadonlyMap<number, CellSource>;
}

/** Where a row's name stands. */
export interface LabelSource {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

export type FrameSource =
  /** A given total. */
  | { readonly kind: 'cell'; readonly source: CellSource }
  /** The base year where no total is printed: the activities' budgets together. */
  | { readonly kind: 'budgets' }
  /** The year before plus all lines of the bridge. */
  | { readonly kind: 'carried' };
