import type { PlanReport } from '../contract/plan-report';
import type { RefreshedFile } from '../contract/refresh-report';
import type { CellPlaceReport, WritingReport } from '../contract/writing-report';
import type { Preview } from './writing/preview';
import type { WrittenSheet } from './written-sheets';

/** What was done to the workbook. */
export interface Receipt {
  readonly did: 'write' | 'remove' | 'refresh' | 'finish' | 'put-back';
  /** When, "2026-11-21 07:12:00". */
  readonly time: string;
  /** How many cells got another content. */
  readonly cells: number;
  /** Cells of ours to which the open program gives another value than the one that was computed. */
  readonly otherValues: readonly CellPlaceReport[];
  /** Null for a write that was broken off and is now finished, or put back. */
  readonly writing: WritingReport | null;
  /** Where it was written; nothing for a write that was broken off. */
  readonly written: readonly WrittenSheet[];
  /** What was shown before it was written; null for what was written at once. */
  readonly preview: Preview | null;
  /** The plan that was written. */
  readonly plan: Pick<PlanReport, 'totals' | 'unit' | 'costSign' | 'scenario' | 'rounding'> | null;
  /** What had changed since last time. */
  readonly refreshed: RefreshedFile | null;
}
