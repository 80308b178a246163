import type { FindingReport } from './finding-report';

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

export interface CellPlaceReport {
  readonly sheet: string;
  readonly cell: string;
}

/** What `plan --remove --json` prints: what taking out everything of ours does, or would do. */
export interface RemovalReport {
  readonly file: string;
  readonly writes: readonly WriteReport[];
  readonly writing: WritingReport;
  /** Replaced cells that a person has changed since, and that are left. */
  readonly findings: readonly FindingReport[];
  readonly out: string | null;
}
