import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../app/format/format-number';
import type { Work, WorkKind } from '../../app/live/session-state';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: '12px',
    minHeight: '52px',
    boxSizing: 'border-box',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  progress: { flexGrow: 1, minWidth: 0 },
});

/** What is put back when it is broken off. */
const WRITING: readonly WorkKind[] = ['write', 'remove', 'refresh', 'finish'];
/** Half undone is worse than either. */
const NOT_TO_BE_CANCELLED: readonly WorkKind[] = ['undo', 'redo', 'put-back'];

/** What goes on, how far it has come, and how it is broken off. */
export function WorkFooter({ work }: { readonly work: Work }) {
  const { session, say, language } = usePane();
  const styles = useStyles();
  const { kind, done, total, sheet, isWaiting, isCancelling } = work;
  const isKnown = total > 0;
  const heading = isCancelling ? say.cancelling : isWaiting ? say.waiting : say.work[kind];
  const number = (value: number): string => formatNumber(value, language);
  const detail = isKnown && sheet !== null ? say.progress(number(done), number(total), sheet) : WRITING.includes(kind) ? say.cancelPutsBack : '';
  return (
    <footer className={styles.footer}>
      <Field className={styles.progress} label={<span role="status">{heading}</span>} validationMessage={detail} validationState="none" size="small">
        <ProgressBar {...(isKnown && !isCancelling && { value: done, max: total })} />
      </Field>
      {(isWaiting || !NOT_TO_BE_CANCELLED.includes(kind)) && (
        <Button
          disabled={isCancelling}
          onClick={() => {
            session.cancel();
          }}
        >
          {say.cancel}
        </Button>
      )}
    </footer>
  );
}
