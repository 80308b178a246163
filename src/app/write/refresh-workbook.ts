import type { Workbook } from '../../workbook/workbook';
import { compareSnapshots } from '../../workbook/write/reports/compare-snapshots';
import type { Snapshot } from '../../workbook/write/reports/snapshot';
import { isLastRun } from '../../workbook/write/reports/snapshots-sheet';
import type { WritePlan } from '../../workbook/write/write-plan';
import type { RefreshedFile } from '../contract/refresh-report';
import type { PlanOptions, RefreshOptions } from '../options';
import { reportFinding } from '../report-finding';
import { UsageError } from '../usage-error';
import { composePlan } from './compose-plan';
import { freezeNameProblem } from './freeze-name';
import { overwrittenFindings } from './overwritten-findings';
import { readOwn } from './read-own';
import { reportChanges } from './report-changes';
import { reportWrites } from './report-writes';

export interface RefreshedWorkbook {
  /** As if nothing were written: `out` and `backup` are null. */
  readonly report: RefreshedFile;
  readonly plan: WritePlan;
  /** False where the workbook is up to date. */
  readonly hasChanges: boolean;
}

/**
 * Recalculates a workbook as it was last planned, with what has changed in it since, and says what changed. One that was
 * never written is planned as usual. `time` as "2026-11-21 07:12:00". Throws a `UsageError` as `preparePlan` does, and for
 * a name that is taken already.
 */
export function refreshWorkbook(file: string, workbook: Workbook, options: RefreshOptions, time: string): RefreshedWorkbook {
  const own = readOwn(workbook);
  const { language, freeze, overwrite } = options;
  const terms = { replace: false, document: false, overwrite, time, freeze };
  const composed = composePlan(own, planOptionsOf(options), terms);
  const { calculated, before, composition, difference, hasChanges, writing } = composed;
  const problem = freeze === null ? null : freezeNameProblem(freeze, before);
  if (problem) throw new UsageError(problem);
  const lastRun = before.find(isLastRun);
  const changesSince = ({ values }: Snapshot) => reportChanges(compareSnapshots(values, composition.values), language);
  const findings = [...composed.findings, ...overwrittenFindings(difference.overwritten)];
  return {
    report: {
      file,
      out: null,
      changed: lastRun ? changesSince(lastRun) : [],
      findings: findings.map((finding) => reportFinding(finding, language)),
      scenario: calculated.scenario.name,
      hasLastRun: lastRun !== undefined,
      writes: reportWrites(difference.plan, workbook).length,
      writing,
      sinceFrozen: before
        .filter((snapshot) => !isLastRun(snapshot))
        .map((snapshot) => ({ name: snapshot.name, time: snapshot.time, changed: changesSince(snapshot) })),
      backup: null,
    },
    plan: difference.plan,
    hasChanges,
  };
}

function planOptionsOf({ language, scenario }: RefreshOptions): PlanOptions {
  return { language, scenario, base: null, otherUplift: null, efficiency: null, withChanges: true, links: [], table: null };
}
