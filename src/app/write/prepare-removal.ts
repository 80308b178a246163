import type { Workbook } from '../../workbook/workbook';
import { isEmptyPlan } from '../../workbook/write/own/diff/is-empty-plan';
import { removeOwn } from '../../workbook/write/own/diff/remove-own';
import type { WritePlan } from '../../workbook/write/write-plan';
import type { RemovalReport } from '../contract/writing-report';
import type { Language } from '../options';
import { reportFinding } from '../report-finding';
import { removalFindings } from './overwritten-findings';
import { readOwn } from './read-own';
import { reportWrites, reportWriting } from './report-writes';

export interface PreparedRemoval {
  readonly report: RemovalReport;
  readonly plan: WritePlan;
  /** False where nothing in the workbook is ours. */
  readonly hasChanges: boolean;
}

/** Works out how everything of ours is taken out of a workbook, and what it replaced put back. */
export function prepareRemoval(file: string, workbook: Workbook, language: Language): PreparedRemoval {
  const { current, found, kept } = readOwn(workbook);
  const { plan, left, lost } = removeOwn(current, found, kept);
  const hasChanges = !isEmptyPlan(plan, current);
  const findings = removalFindings(left, lost).map((finding) => reportFinding(finding, language));
  return {
    report: {
      file,
      writes: reportWrites(plan, workbook),
      writing: reportWriting(plan, current, { hasChanges, selector: null, replaced: 0 }),
      findings,
      out: null,
    },
    plan,
    hasChanges,
  };
}
