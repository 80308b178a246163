import type { Workbook } from '../../workbook/workbook';
import type { Journal } from '../../workbook/write/journal';
import { isNamedFor } from '../../workbook/write/own/find/sheet-names';
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
  const planWith = (replace: boolean, document: boolean) => (workbook: Workbook): WritePlan =>
    preparePlan('', workbook, options, { replace, document, overwrite: true }, time).plan;
  const remove = (workbook: Workbook): WritePlan => prepareRemoval('', workbook, language).plan;
  if (journal.isRemoval) return choice === 'finish' ? [remove] : [planWith(false, false)];
  if (choice === 'put-back') return [(workbook) => putBackPlan(workbook, journal)];
  const hasDocument = journal.addSheets.some((name) => isNamedFor('document', name));
  return [(workbook) => withoutAdded(workbook, journal), planWith(journal.replaced.length > 0, hasDocument)];
}
