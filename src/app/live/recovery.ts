import type { Workbook } from '../../workbook/workbook';
import type { Journal } from '../../workbook/write/journal';
import type { WritePlan } from '../../workbook/write/write-plan';
import type { Language, PlanOptions } from '../options';

/** What becomes of a write that was broken off. */
export type RecoveryChoice = 'finish' | 'put-back';

export interface RecoveryTerms {
  readonly language: Language;
  /** "2026-11-21 07:12:00". */
  readonly time: string;
  readonly options: PlanOptions;
}

/** What is to be carried out for it, one step after another, each worked out from the workbook as it then is. */
export type RecoverySteps = (journal: Journal, choice: RecoveryChoice, terms: RecoveryTerms) => readonly ((workbook: Workbook) => WritePlan)[];
