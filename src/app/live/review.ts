import type { Workbook } from '../../workbook/workbook';
import type { WritePlan } from '../../workbook/write/write-plan';
import { checkWorkbook } from '../check-workbook';
import type { CheckReport } from '../contract/check-report';
import type { FindingReport } from '../contract/finding-report';
import type { PlanReport } from '../contract/plan-report';
import type { WritingReport } from '../contract/writing-report';
import type { Language, PlanOptions, WriteOptions } from '../options';
import { UsageError } from '../usage-error';
import type { UsageProblem } from '../usage-error';
import { preparePlan } from '../write/prepare-plan';
import { prepareRemoval } from '../write/prepare-removal';
import { inImportance } from './in-importance';

/** What a workbook says, and what would be written in it. */
export interface Review {
  /** When it was read, "2026-11-21 07:12:00". */
  readonly time: string;
  readonly check: CheckReport;
  /** Of the tables and of the plan, the most important first. */
  readonly findings: readonly FindingReport[];
  /** Null where nothing can be planned, which `problem` says why. */
  readonly plan: ReviewedPlan | null;
  readonly problem: UsageProblem | null;
  /** Whether there is anything of ours in the workbook. */
  readonly hasOwn: boolean;
}

type ReviewedPlan = PlanReport & { readonly writing: WritingReport };

export interface Reviewed {
  readonly review: Review;
  /** Null where there is nothing to write. */
  readonly plan: WritePlan | null;
}

/** `time` as "2026-11-21 07:12:00". What a person asked for that the workbook cannot give stands in the review. */
export function reviewWorkbook(file: string, workbook: Workbook, language: Language, time: string): Reviewed {
  const hasOwn = prepareRemoval(file, workbook, language).hasChanges;
  try {
    const prepared = preparePlan(file, workbook, usualPlan(language), USUAL_WRITING, time);
    const { report, check, plan, hasChanges } = prepared;
    const findings = inImportance([...check.findings, ...report.findings]);
    return { review: { time, check, findings, plan: report, problem: null, hasOwn }, plan: hasChanges ? plan : null };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const check = checkWorkbook(file, workbook, { language, scenario: null });
    return { review: { time, check, findings: check.findings, plan: null, problem: error.problem, hasOwn }, plan: null };
  }
}

/** What the workbook remembers counts, else what is usual. */
export function usualPlan(language: Language): PlanOptions {
  return { language, scenario: null, base: null, otherUplift: null, efficiency: null, withChanges: true, links: [], table: null };
}

const USUAL_WRITING: WriteOptions = { replace: false, document: false, overwrite: false };
