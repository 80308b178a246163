import { Button, makeStyles } from '@fluentui/react-components';
import type { Work, WorkKind } from '../../app/live/session-state';
import { PaneFooter } from '../frame/pane-footer';
import { usePane } from '../pane-context';
import { UNSEEN } from '../unseen';
import { isChanging } from './is-changing';
import { useStopWords } from './use-stop-words';

const useStyles = makeStyles({ unseen: UNSEEN });

/** Half undone is worse than either. */
const NOT_TO_BE_CANCELLED: readonly WorkKind[] = ['undo', 'redo', 'put-back'];

/** How what goes on is broken off; for what only reads, also what it is. */
export function WorkFooter({ work }: { readonly work: Work }) {
  const { session } = usePane();
  const words = useStopWords();
  const styles = useStyles();
  const { kind, isWaiting, isCancelling } = work;
  const canCancel = isWaiting || !NOT_TO_BE_CANCELLED.includes(kind);
  const reading = isWaiting ? words.waiting : `${words.work[kind]} …`;
  const changing = canCancel ? words.cancelPutsBack : words.notToBeCancelled;
  return (
    <>
      <div className={styles.unseen} role="status">
        {isChanging(work) ? '' : reading}
      </div>
      <PaneFooter state={[isChanging(work) ? changing : reading]}>
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
    </>
  );
}
