import type { Period } from '../../core/period';
import type { FindingReport } from './finding-report';
import type { WritingReport } from './writing-report';

/** What `refresh --json` prints. */
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
