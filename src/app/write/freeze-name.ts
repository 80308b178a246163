import { foldText } from '../../workbook/text/fold-text';
import type { Snapshot } from '../../workbook/write/reports/snapshot';
import { REPORT_WORDS } from '../../workbook/write/reports/words';
import type { UsageProblem } from '../usage-error';

const LONGEST_NAME = 100;

/** Why a state cannot be frozen under the name; null where it can. The last run has a name of its own in either language. */
export function freezeNameProblem(name: string, before: readonly Pick<Snapshot, 'name'>[]): UsageProblem | null {
  if (name.length > LONGEST_NAME) return { code: 'freeze-name-too-long', longest: LONGEST_NAME };
  const taken = [...Object.values(REPORT_WORDS).map(({ snapshots }) => snapshots.lastRun), ...before.map((snapshot) => snapshot.name)];
  return taken.some((each) => foldText(each) === foldText(name)) ? { code: 'freeze-name-taken', name } : null;
}
