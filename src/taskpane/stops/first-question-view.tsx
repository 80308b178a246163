import type { FirstQuestion } from '../../app/live/session-state';
import { ChooseSheetsView } from './choose-sheets-view';
import { UnfinishedView } from './unfinished-view';

/** What has to be settled before there is a workbook to work with. */
export function FirstQuestionView({ first }: { readonly first: FirstQuestion }) {
  return first.kind === 'choose-sheets' ? <ChooseSheetsView limit={first.limit} sheets={first.sheets} /> : <UnfinishedView journal={first.journal} />;
}
