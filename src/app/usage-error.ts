import type { LinkCellProblem } from '../workbook/write/basis/links/read-links';
import type { SettingProblemReason } from '../workbook/write/scenarios/read/setting-problem';

/** What a person asked for that cannot be done with this workbook. Its sentence is made in `messages`; exit status 2. */
export type UsageProblem =
  | { readonly code: 'unknown-scenario'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'scenario-not-offered'; readonly name: string; readonly years: readonly number[] }
  | { readonly code: 'unknown-base'; readonly year: number; readonly known: readonly number[] }
  | { readonly code: 'unknown-table'; readonly id: string; readonly known: readonly string[] }
  | { readonly code: 'not-an-activity-table'; readonly id: string }
  | { readonly code: 'no-activity-table' }
  | { readonly code: 'no-base-year' }
  | { readonly code: 'unknown-item'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-activity'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'shares-above-whole'; readonly item: string; readonly share: number }
  /** Cells of our sheets that a person has filled in, and that cannot be counted with; at least one. */
  | { readonly code: 'bad-settings'; readonly problems: readonly BadSetting[] }
  | { readonly code: 'freeze-name-taken'; readonly name: string }
  | { readonly code: 'freeze-name-too-long'; readonly longest: number };

export interface BadSetting {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** What stands there; empty for an empty cell. */
  readonly text: string;
  readonly reason: BadSettingReason;
}

export type BadSettingReason = SettingProblemReason | LinkCellProblem['code'];

export class UsageError extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.code);
    this.name = 'UsageError';
  }
}
