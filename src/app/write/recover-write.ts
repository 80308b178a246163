import type { Workbook } from '../../workbook/workbook';
import type { Journal } from '../../workbook/write/journal';
import { putBackPlan, withoutAdded } from '../../workbook/write/own/restore/put-back';
import type { WritePlan } from '../../workbook/write/write-plan';
import type { RecoveryChoice, RecoveryTerms } from '../live/recovery';
import { preparePlan } from './prepare-plan';
import { prepareRemoval } from './prepare-removal';

/**
 * What finishes a write that was broken off, or puts the workbook back: each step works out its writes from the workbook as the one
 * before has left it. Finishing starts from what the write had added being taken away, for half of it would be read as the person's.
 */
export function recoverySteps(journal: Journal, choice: RecoveryChoice, { language, time, options }: RecoveryTerms): ((workbook: Workbook) => WritePlan)[] {
  const planAgain = (workbook: Workbook): WritePlan => {
    const wanted = { replace: false, document: false, overwrite: true };
    return preparePlan('', workbook, options, wanted, time).plan;
  };
  const remove = (workbook: Workbook): WritePlan => prepareRemoval('', workbook, language).plan;
  if (journal.isRemoval) return choice === 'finish' ? [remove] : [planAgain];
  if (choice === 'put-back') return [(workbook) => putBackPlan(workbook, journal)];
  return [(workbook) => withoutAdded(workbook, journal), planAgain];
}
