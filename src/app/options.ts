import type { ByYear } from './contract/by-year';

export type Language = 'sv' | 'en';

/** A ready-made scenario by name, or uplifts as shares by year ({"2026": 0.035}). */
export type ScenarioChoice =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'uplifts'; readonly uplifts: ByYear<number> };

/** One share for every plan year, or one for each year named; the last named year's repeats. */
export type YearlyShare =
  | { readonly kind: 'everyYear'; readonly share: number }
  | { readonly kind: 'byYear'; readonly shares: ByYear<number> };

export interface CheckOptions {
  readonly language: Language;
  /** Null: implied uplifts are shown but compared with nothing. */
  readonly scenario: ScenarioChoice | null;
}

export interface PlanOptions {
  readonly language: Language;
  /** Null: the default scenario, Verksamhetsplan. */
  readonly scenario: ScenarioChoice | null;
  /** Null: the activity table's last budget year. */
  readonly base: number | null;
  /** Null: follows the scenario's price uplift. */
  readonly otherUplift: YearlyShare | null;
  /** Null: no efficiency requirement. */
  readonly efficiency: YearlyShare | null;
  /** False leaves out the lines of the bridge. */
  readonly withChanges: boolean;
  readonly links: readonly LinkChoice[];
  /** Id of the activity table; null: the one with plan columns, else the largest. */
  readonly table: string | null;
}

/** A link that a person gives: it replaces the proposals for its item. */
export interface LinkChoice {
  readonly item: string;
  readonly activity: string;
  /** A fraction above 0 and at most 1; null means the whole item, or what other links of the item leave. */
  readonly share: number | null;
}

/** How a plan is written. What an earlier run wrote (replaced columns, a document) stays, also where it is not asked for again. */
export interface WriteOptions {
  /** In the existing plan columns; what stands there is kept on a sheet of ours. */
  readonly replace: boolean;
  /** With a sheet for the nämnd. */
  readonly document: boolean;
  /** Over cells of ours that a person has changed. */
  readonly overwrite: boolean;
}

export interface RefreshOptions {
  readonly language: Language;
  /** Null: the one that is selected in the workbook. */
  readonly scenario: ScenarioChoice | null;
  /** Keeps this run's values under the name, to be compared with later. */
  readonly freeze: string | null;
  /** Over cells of ours that a person has changed. */
  readonly overwrite: boolean;
}

export interface VarianceOptions {
  readonly language: Language;
}
