import type { CostType } from './scenario';

/**
 * Everything the recalculation needs, read from the tables. Amounts are in the activity table's own unit with costs
 * negative, whatever sign the sheet writes; volumes and unit prices are positive.
 */
export interface PlanModel {
  /** kr per one unit of the amounts. */
  readonly krPerUnit: KrPerUnit;
  /** The step of the amounts' last shown digit, in their unit: 1 for whole tkr, 0.1 for mnkr with one decimal. */
  readonly resolution: number;
  readonly baseYear: number;
  /** Ascending, all after the base year. */
  readonly planYears: readonly number[];
  /** Where a scenario's sequence starts: the activity table's last budget year, also when the base year is another. */
  readonly lastBudgetYear: number;
  readonly items: readonly PlanItem[];
  readonly activities: readonly PlanActivity[];
  readonly links: readonly Link[];
  /** The total that is given for a year; a year without one is absent. */
  readonly frame: ReadonlyMap<number, number>;
  /** The printed total of the existing plan column; a year without one is absent, and the rows' sum is used. */
  readonly existingTotal: ReadonlyMap<number, number>;
  readonly changes: readonly ChangeLine[];
}

export type KrPerUnit = 1 | 1000 | 1_000_000;

export interface PlanItem {
  /** As printed. */
  readonly label: string;
  readonly costType: CostType;
  /** Dygn, antal …, as printed; null where the table does not say. */
  readonly volumeUnit: string | null;
  /** By year, also years before the base; a year that is not known is absent and the last known one before it counts. */
  readonly volumes: ReadonlyMap<number, number>;
  /** kr per one unit of volume in the base year; null where there is none: the item then has no cost. */
  readonly baseUnitPriceKr: number | null;
  /** True when the price is budget ÷ volume, since no price is printed. */
  readonly isDerived: boolean;
  /** How much of a derived price moves with the volume, as a share; the rest stays in *other*. 1 for printed prices. */
  readonly variableShare: number;
}

export interface PlanActivity {
  /** As printed. */
  readonly label: string;
  readonly section: string | null;
  readonly baseBudget: number;
  /** The table's own plan column, by plan year; absent where there is none. After a replacement the kept old values. */
  readonly existing: ReadonlyMap<number, number>;
}

/** Which activity an item's cost belongs to. */
export interface Link {
  /** Index in the model's items. */
  readonly item: number;
  /** Index in the model's activities. */
  readonly activity: number;
  /** Of the item's cost, 0 to 1; an item's shares add up to at most 1. */
  readonly share: number;
  /** 0 to 1; 1 is certain. */
  readonly score: number;
  /** Why it is proposed, as a code or words for the person. */
  readonly reason: string;
  /** True when a person has said so (an explicit link, or a proposal that was confirmed). */
  readonly confirmed: boolean;
}

/** A line of the bridge from one year's frame to the next. */
export interface ChangeLine {
  readonly label: string;
  readonly kind: ChangeKind;
  /** By the later year; a cost increase is negative. */
  readonly amounts: ReadonlyMap<number, number>;
  /** Index in the model's activities; null spreads it over all in proportion to the base-year budget. */
  readonly activity: number | null;
}

/** The drivers already give prices, volumes and rounding; an efficiency line gives way to the scenario's own. */
export type ChangeKind = 'prices' | 'volumes' | 'rounding' | 'efficiency' | 'other';
