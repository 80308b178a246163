import { reportCalculatedPlan } from '../../report-calculated-plan';
import { reportFinding } from '../../report-finding';
import type { Language } from '../../options';
import { composeCalculated } from '../../write/compose-plan';
import { overwrittenFindings } from '../../write/overwritten-findings';
import { prepareRemoval } from '../../write/prepare-removal';
import { recoverySteps } from '../../write/recover-write';
import { refreshWorkbook } from '../../write/refresh-workbook';
import { reportWrites } from '../../write/report-writes';
import type { RecoverySteps } from '../recovery';
import type { Working } from '../working';
import type { Preview } from './preview';

/** All that makes a plan of writes: a part of the pane that is fetched once the first screen stands. */
export interface WritingSteps {
  /** Null where nothing can be planned. `time` as "2026-11-21 07:12:00". */
  readonly preview: (working: Working, language: Language, time: string) => Preview | null;
  readonly removal: typeof prepareRemoval;
  readonly refresh: typeof refreshWorkbook;
  readonly recovery: RecoverySteps;
}

export const WRITING_STEPS: WritingSteps = { preview: previewOf, removal: prepareRemoval, refresh: refreshWorkbook, recovery: recoverySteps };

function previewOf(working: Working, language: Language, time: string): Preview | null {
  const { reading, choices, planned } = working;
  if (planned.kind === 'unplanned') return null;
  const { own, inspection, file } = reading;
  const { calculated } = planned;
  const { composition, findings, difference, hasChanges, writing } = composeCalculated(own, inspection, calculated, { ...choices.writing, time, freeze: null });
  const report = reportCalculatedPlan(file, calculated, own, language);
  return {
    working,
    report: { ...report, writes: reportWrites(difference.plan, own.current), writing },
    findings: findings.length,
    overwritten: overwrittenFindings(difference.overwritten).map((finding) => reportFinding(finding, language)),
    composition,
    plan: difference.plan,
    hasChanges,
  };
}
