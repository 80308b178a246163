import type { FindingCode, Severity, CellReference } from '../core/finding';
import type { Measure, Period } from '../core/period';
import type { CostSign, Orientation, TableRole } from '../core/table';

/**
 * The reports of the use cases, which are also the JSON of the command line. Fields may be added, never renamed or
 * removed. Amounts are unrounded numbers in the table's own unit and sign (variance: tkr, a cost increase positive),
 * shares are fractions (3.5 % is 0.035), cells are A1 addresses, a record by year has the year's four digits as key.
 */
export type ByYear<T> = Readonly<Record<string, T>>;

export interface CheckReport {
  readonly file: string;
  readonly tables: readonly TableReport[];
  readonly findings: readonly FindingReport[];
  readonly impliedUplifts: readonly ImpliedUpliftReport[];
  /** What the implied uplifts are compared with; null when no scenario was asked for. */
  readonly scenario: ComparedScenario | null;
}

export interface ComparedScenario {
  readonly name: string;
  readonly uplifts: ByYear<number>;
}

export interface TableReport {
  readonly id: string;
  readonly role: TableRole;
  readonly title: string | null;
  readonly sheet: string;
  readonly range: string;
  readonly unit: string | null;
  readonly resolution: number | null;
  readonly costSign: CostSign | null;
  readonly orientation: Orientation;
  readonly periods: readonly TablePeriod[];
  /** Labels of the rows that are items: no totals, headings, "varav" or percent rows. */
  readonly items: readonly string[];
  /** Columns that stand for a measure of every period (tables with periods in rows). */
  readonly measures?: readonly MeasureColumn[];
}

export interface TablePeriod extends Period {
  /** Where a year stands in several columns. */
  readonly measure?: Measure;
  /** Where the table's units are mixed. */
  readonly unit?: string | null;
}

export interface MeasureColumn {
  readonly measure: Measure | null;
  readonly label: string;
  readonly unit: string | null;
}

export interface FindingReport {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly table: string | null;
  readonly label: string | null;
  readonly period: Period | null;
  readonly actual: number | string | null;
  readonly expected: number | string | null;
  readonly difference: number | null;
  readonly unit: string | null;
  /** One or two sentences in the language asked for. */
  readonly message: string;
  /** Cells that are wrong only because this one is. */
  readonly consequences: readonly CellReference[];
}

export interface ImpliedUpliftReport {
  readonly table: string;
  readonly role: TableRole;
  readonly from: Period;
  readonly to: Period;
  /** Null, as `high` and `roundest`, where too few rows share an interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly roundest: number | null;
  /** Rows that have an interval at all. */
  readonly rows: number;
  readonly consistentRows: number;
  /** The scenario's uplift for the later year, where a scenario was asked for. */
  readonly scenarioUplift?: number | null;
}

export interface ScenarioReport extends ComparedScenario {
  readonly otherUplifts: ByYear<number>;
  readonly efficiency?: ByYear<number>;
}

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

/** What a cell gets. Neither formula nor value: it becomes empty. */
export interface WriteReport {
  readonly sheet: string;
  readonly cell: string;
  /** In en-US, with its leading "=". */
  readonly formula: string | null;
  readonly value: number | string | boolean | null;
}

export interface WritingReport {
  /** False where the workbook is up to date already, and would be copied byte for byte. */
  readonly hasChanges: boolean;
  /** The sheets that get, change or lose cells, new ones last. */
  readonly sheets: readonly SheetWriting[];
  readonly removedSheets: readonly string[];
  /** Where the scenario is chosen; null where nothing of ours is left. */
  readonly selector: CellPlaceReport | null;
  /** The person's formulas that depend on replaced cells and got new values with them. */
  readonly recalculated: readonly CellPlaceReport[];
  /** Those whose values only a spreadsheet program can work out, which it does when it opens the file. */
  readonly leftToExcel: readonly CellPlaceReport[];
  /** How many cells of the existing plan hold the need, replaced now or by an earlier run. */
  readonly replaced: number;
}

export interface CellPlaceReport {
  readonly sheet: string;
  readonly cell: string;
}

export interface SheetWriting {
  readonly sheet: string;
  /** True for a sheet that was not there. */
  readonly isNew: boolean;
  /** Cells that were empty. */
  readonly filled: number;
  readonly changed: number;
  /** Cells that become empty. */
  readonly emptied: number;
}

/** What taking out everything of ours does, or would do. */
export interface RemovalReport {
  readonly file: string;
  readonly writes: readonly WriteReport[];
  readonly writing: WritingReport;
  /** Replaced cells that a person has changed since, and that are left. */
  readonly findings: readonly FindingReport[];
  readonly out: string | null;
}

export interface RefreshReport {
  readonly files: readonly (RefreshedFile | FailedRefresh)[];
}

export interface RefreshedFile {
  readonly file: string;
  /** The file that was written; null where nothing was. */
  readonly out: string | null;
  /** Since the last run; nothing where this is the first. */
  readonly changed: readonly ValueChange[];
  /** Of the tables and of the plan, and cells that a person has changed. */
  readonly findings: readonly FindingReport[];
  readonly scenario: string;
  /** False where nothing was kept of an earlier run to compare with. */
  readonly hasLastRun: boolean;
  /** How many cells would change, or were changed. */
  readonly writes: number;
  readonly writing: WritingReport;
  readonly sinceFrozen: readonly FrozenComparison[];
  /** The copy of what stood there before; null unless the file itself was written. */
  readonly backup: string | null;
}

/** What became of a value since a frozen state. */
export interface FrozenComparison {
  readonly name: string;
  /** When it was frozen, "2026-11-21 07:12". */
  readonly time: string;
  readonly changed: readonly ValueChange[];
}

export interface ValueChange {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly period: Period | null;
  /** What the value is, in words: volume, unit price, need … */
  readonly quantity: string;
  /** Null for a value that was not there. */
  readonly before: number | null;
  /** Null for a value that is there no longer. */
  readonly after: number | null;
}

/** With what a file that was read also has, as nothing, so that a reader needs no case of its own. */
export interface FailedRefresh {
  readonly file: string;
  readonly out: null;
  readonly changed: readonly [];
  readonly findings: readonly [];
  readonly error: FileErrorReport;
}

export interface FileErrorReport {
  /** A code. */
  readonly reason: string;
  /** A sentence in the language asked for. */
  readonly message: string;
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

export interface VarianceReport {
  readonly file: string;
  readonly comparisons: readonly ComparisonReport[];
  readonly findings: readonly FindingReport[];
}

export interface ComparisonReport {
  readonly from: Period;
  readonly to: Period;
  /** Of the effects: tkr, a cost increase positive. */
  readonly unit: string;
  /** The volume and the price table compared, by id. */
  readonly tables: readonly string[];
  readonly items: readonly ItemVariance[];
  readonly groups: readonly GroupVariance[];
  readonly total: EffectTotal;
}

/** Null where a missing price or volume leaves the effect unknown. */
export interface Effects {
  readonly volumeEffect: number | null;
  readonly priceEffect: number | null;
  readonly total: number | null;
}

export interface ItemVariance extends Effects {
  readonly label: string;
  readonly activity: string | null;
  readonly volume0: number | null;
  readonly volume1: number | null;
  readonly unitPrice0: number | null;
  readonly unitPrice1: number | null;
  /** Of the volumes, as printed; prices are kr per one. */
  readonly volumeUnit?: string | null;
  /** True where the prices were derived as budget ÷ volume. */
  readonly derived?: boolean;
}

/** The sum of the known effects; null where none is known. */
export interface EffectTotal extends Effects {
  /** How many items are in the sum. */
  readonly known: number;
  /** How many have an unknown effect and are not. */
  readonly unknown: number;
}

export interface GroupVariance extends EffectTotal {
  readonly name: string;
  /** A linked activity, or a word that the items share. */
  readonly kind: 'activity' | 'word';
}
