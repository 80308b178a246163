import type { Period } from '../../core/period';
import type { CostSign } from '../../core/table';
import type { ByYear } from './by-year';
import type { FindingReport } from './finding-report';
import type { ScenarioReport } from './scenario-report';
import type { WriteReport, WritingReport } from './writing-report';

/** What `plan --json` prints. Amounts are unrounded, in the unit and sign of the table that was planned. */
export interface PlanReport {
  readonly file: string;
  readonly base: Period;
  readonly scenario: ScenarioReport;
  /** The activity table that was planned, and the unit of every amount below. */
  readonly table: string;
  readonly unit: string | null;
  readonly costSign: CostSign | null;
  /** Counted links: explicit ones, and proposals of at least 0.8. */
  readonly links: readonly LinkReport[];
  /** Proposals that scored too low to be counted. */
  readonly uncountedLinks: readonly LinkReport[];
  /** What stands behind the volume costs. */
  readonly items: readonly ItemReport[];
  readonly activities: readonly ActivityReport[];
  readonly totals: ByYear<TotalReport>;
  readonly rounding: readonly RoundingReport[];
  readonly findings: readonly FindingReport[];
  /** Cells that would change, or were changed: each once, by sheet, row and column. */
  readonly writes: readonly WriteReport[];
  /** The file that was written; null for a dry run. */
  readonly out: string | null;
  /** What the writes are, in brief. */
  readonly writing?: WritingReport;
  /** The bridge's Prisuppräkning over the previous year's net, beside which the person may put the uplift of other. */
  readonly bridgeUplifts: ByYear<number>;
  /** Lines of the bridge that were added to the activities, and those left out with the reason. */
  readonly changes: readonly ChangeReport[];
}

export interface LinkReport {
  readonly item: string;
  readonly activity: string;
  readonly share: number;
  readonly score: number;
  /** A sentence in the language asked for. */
  readonly reason: string;
  /** True for a link that a person gave. */
  readonly confirmed: boolean;
  /** True where the unit price was derived as budget ÷ volume. */
  readonly derivedPrice?: boolean;
}

export interface ItemReport {
  readonly label: string;
  /** Of the volume, as printed. */
  readonly unit: string | null;
  /** True where the unit price is a budget ÷ volume. */
  readonly derivedPrice: boolean;
  readonly years: ByYear<ItemYear>;
}

export interface ItemYear {
  readonly volume: number;
  /** Days / 365 (366 in a leap year); null where the volume is not counted in days. */
  readonly fullYearPlaces: number | null;
  /** kr per one unit of volume; null where there is none. */
  readonly unitPrice: number | null;
  /** Positive, in the report's unit. */
  readonly cost: number | null;
}

export interface ActivityReport {
  readonly label: string;
  readonly cell: string | null;
  /** Linked volumes cost more than the whole activity in the base year, so `other` is carried unchanged. */
  readonly overdrawn: boolean;
  readonly years: ByYear<ActivityYear>;
}

/** A value that cannot be known is null: no column to compare with, no frame, no saving that could be made. */
export interface ActivityYear {
  readonly volumeCost: number | null;
  readonly other: number | null;
  readonly need: number | null;
  readonly frame: number | null;
  /** The printed plan. */
  readonly existing: number | null;
  readonly gap: number | null;
  readonly requiredEfficiency: number | null;
  readonly gapShareOfNeed: number | null;
  readonly deviation: number | null;
  readonly deviationShare: number | null;
  readonly flag: Flag | null;
  /** One sentence in the language asked for; null where there is no flag. */
  readonly reason: string | null;
}

export type Flag = 'ok' | 'watch' | 'alarm';

export interface TotalReport {
  readonly need: number | null;
  readonly frame: number | null;
  readonly existing: number | null;
  readonly gap: number | null;
  readonly volumeCost: number | null;
  readonly other: number | null;
  readonly requiredEfficiency: number | null;
  /** Against the printed total; `flag` is against the frame. */
  readonly deviation: number | null;
  readonly deviationShare: number | null;
  readonly flag: Flag | null;
  readonly reason: string | null;
}

/** A row that took a step of rounding so that the rows foot to the total. */
export interface RoundingReport {
  readonly label: string;
  readonly year: number;
  readonly moved: number;
}

export interface ChangeReport {
  readonly label: string;
  /** The activity it goes to; null where it is spread over all. */
  readonly activity: string | null;
  readonly years: ByYear<number>;
  readonly leftOut: ChangeLeftOut | null;
}

/** Already part of the recalculation, replaced by the efficiency that was given, or not wanted (`--no-changes`). */
export type ChangeLeftOut = 'price' | 'volume' | 'rounding' | 'efficiency' | 'unwanted';
