import type { FlagLimits } from '../../core/plan/flag';
import type { ScenarioLayout } from './scenarios/scenario-layout';

/** What a person sets for a plan and the workbook remembers, on the sheet Scenarier. */
export interface PlanSettings {
  /** In the order they are offered; names differ, also when folded. */
  readonly scenarios: readonly ScenarioRow[];
  /** The name of one of them. */
  readonly selected: string;
  readonly limits: FlagLimits;
  /** False leaves the bridge's changes out. */
  readonly countsChanges: boolean;
  readonly volumeChanges: readonly SeriesRow[];
  readonly otherByActivity: readonly SeriesRow[];
  /** Where the sheet's blocks stand, once they do; absent for a sheet to be made. */
  readonly layout?: ScenarioLayout;
}

/** Shares by year; a year without one is absent. */
export interface ScenarioRow {
  readonly name: string;
  readonly uplifts: ReadonlyMap<number, number>;
  /** A year without one follows the price uplift. */
  readonly otherUplifts: ReadonlyMap<number, number>;
  /** A general requirement; where no year has one the bridge's own line counts. */
  readonly efficiency: ReadonlyMap<number, number>;
  readonly origin: ScenarioOrigin;
  /** When it came into the workbook, as yyyy-mm-dd, or what a person wrote instead; null where nobody says. */
  readonly since: string | null;
}

/** Where the percentages come from. `typed`: a person's own, in the sheet or as an option. */
export type ScenarioOrigin = 'readyMade' | 'implied' | 'typed';

/** A change for one item's volume, or an uplift of one activity's *other*, under one scenario. */
export interface SeriesRow {
  readonly scenario: string;
  /** The item's or the activity's name. */
  readonly label: string;
  readonly shares: ReadonlyMap<number, number>;
}
