import type { CostType } from '../../core/plan/scenario';
import type { CellHandle, RangeHandle } from './formula/reference';

/** The cells of the sheet Scenarier that other formulas use: always those of the scenario that is chosen there. */
export interface ScenarioPlaces {
  readonly selector: CellHandle<string>;
  /** The price uplift from the year before to the year. */
  readonly uplift: (costType: CostType, year: number) => CellHandle<number>;
  /** The general one; an activity may have its own in `otherByActivity`. */
  readonly otherUplift: (year: number) => CellHandle<number>;
  readonly efficiency: (year: number) => CellHandle<number>;
  /** 1 where the scenario gives an efficiency of its own in any year, else 0. */
  readonly isEfficiencyGiven: CellHandle<number>;
  /** 1 where the bridge's changes count, else 0. */
  readonly countsChanges: CellHandle<number>;
  /** Amounts in the activity table's unit. */
  readonly limits: { readonly share: CellHandle<number>; readonly amount: CellHandle<number>; readonly watch: CellHandle<number> };
  readonly volumeChanges: SeriesPlaces;
  readonly otherByActivity: SeriesPlaces;
}

/** A list of shares by scenario and label, with empty rows for more. */
export interface SeriesPlaces {
  readonly scenario: RangeHandle<string>;
  readonly label: RangeHandle<string>;
  readonly share: (year: number) => RangeHandle<number | ''>;
}

/** The cells of the sheets Kopplingar and Underlag that the results refer to. Amounts have costs negative unless said. */
export interface BasisPlaces {
  /** In the model's order. */
  readonly items: readonly ItemPlaces[];
  readonly activities: readonly ActivityPlaces[];
  /** The activities' names, as `ActivityPlaces.name`. */
  readonly names: RangeHandle<string>;
  readonly totals: ReadonlyMap<number, TotalPlaces>;
  /** The base year's budget, all activities together. */
  readonly baseTotal: CellHandle<number>;
  /** By plan year, what moved the total since the base year. */
  readonly bridge: ReadonlyMap<number, BridgePlaces>;
}

export interface ItemPlaces {
  readonly name: CellHandle<string>;
  readonly volume: (year: number) => CellHandle<number>;
  /** kr; null where the item has no price. */
  readonly unitPriceKr: ((year: number) => CellHandle<number>) | null;
}

export interface ActivityPlaces {
  readonly name: CellHandle<string>;
  readonly base: CellHandle<number>;
  readonly years: ReadonlyMap<number, ActivityYearPlaces>;
}

export interface ActivityYearPlaces {
  readonly volumeCost: CellHandle<number>;
  readonly other: CellHandle<number>;
  /** Unrounded. */
  readonly need: CellHandle<number>;
  /** To the table's resolution, so that the rows add up to the rounded total. */
  readonly footedNeed: CellHandle<number>;
  /** The step that footing moved the row. */
  readonly moved: CellHandle<number>;
  /** Unrounded, and footed; null where no frame is given. */
  readonly frame: CellHandle<number> | null;
  readonly footedFrame: CellHandle<number> | null;
  readonly existing: CellHandle<number> | null;
}

export interface TotalPlaces {
  readonly need: CellHandle<number>;
  readonly footedNeed: CellHandle<number>;
  readonly frame: CellHandle<number> | null;
  readonly footedFrame: CellHandle<number> | null;
  readonly existing: CellHandle<number> | null;
}

export type BridgePlaces = Readonly<Record<'price' | 'volume' | 'other' | 'changes', CellHandle<number>>>;
