import type { Workbook } from '../../workbook/workbook';
import type { WritePlan } from '../../workbook/write/write-plan';
import type { CheckReport } from '../contract/check-report';
import type { PlanReport } from '../contract/plan-report';
import type { WritingReport } from '../contract/writing-report';
import type { PlanOptions, WriteOptions } from '../options';
import { reportCalculatedPlan } from '../report-calculated-plan';
import { reportCheck } from '../report-check';
import { reportFinding } from '../report-finding';
import { composePlan } from './compose-plan';
import { overwrittenFindings } from './overwritten-findings';
import { readOwn } from './read-own';
import { reportWrites } from './report-writes';

/** A plan that is ready to be written: what would be, and what it says. */
export interface PreparedPlan {
  readonly report: PlanReport & { readonly writing: WritingReport };
  /** What is wrong in the person's tables, beside the planned scenario. */
  readonly check: CheckReport;
  readonly plan: WritePlan;
  /** False where the workbook is up to date. */
  readonly hasChanges: boolean;
}

/**
 * Recalculates the driftbudget per verksamhet of a workbook, also of one that we have written in, and works out what is to be
 * written for it. `time` as "2026-11-21 07:12:00". Throws a `UsageError` for options that do not fit the workbook and for
 * settings on our sheets that cannot be read.
 */
export function preparePlan(
  file: string,
  workbook: Workbook,
  options: PlanOptions,
  wanted: WriteOptions,
  time: string,
): PreparedPlan {
  const own = readOwn(workbook);
  const { language } = options;
  const composed = composePlan(own, options, { ...wanted, time, freeze: null });
  const { calculated, inspection, compared, difference, hasChanges, writing } = composed;
  const report = reportCalculatedPlan(file, calculated, own, language);
  const overwritten = overwrittenFindings(difference.overwritten).map((finding) => reportFinding(finding, language));
  return {
    report: {
      ...report,
      findings: [...report.findings, ...overwritten],
      writes: reportWrites(difference.plan, workbook),
      writing,
    },
    check: reportCheck(file, inspection, { compared, workbook: own.person, language }),
    plan: difference.plan,
    hasChanges,
  };
}
