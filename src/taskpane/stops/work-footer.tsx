import { Button, Spinner } from '@fluentui/react-components';
import type { Work, WorkKind } from '../../app/live/session-state';
import { PaneFooter } from '../frame/pane-footer';
import { usePane } from '../pane-context';
import { isChanging } from './work-view';
import { useStopWords } from './use-stop-words';

/** Half undone is worse than either. */
const NOT_TO_BE_CANCELLED: readonly WorkKind[] = ['undo', 'redo', 'put-back'];

/** How what goes on is broken off; for what only reads, also what it is. */
export function WorkFooter({ work }: { readonly work: Work }) {
  const { session } = usePane();
  const words = useStopWords();
  const { kind, isWaiting, isCancelling } = work;
  const canCancel = isWaiting || !NOT_TO_BE_CANCELLED.includes(kind);
  return (
    <PaneFooter state={[]} said={isChanging(work) ? (canCancel ? words.cancelPutsBack : words.notToBeCancelled) : isWaiting ? words.waiting : `${words.work[kind]} …`}>
      {canCancel && (
        <Button
          disabledFocusable={isCancelling}
          onClick={() => {
            session.cancel();
          }}
        >
          {words.cancel}
        </Button>
      )}
    </PaneFooter>
  );
}
