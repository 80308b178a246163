import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { withApproval, withoutApproval } from '../../app/live/deviations/approved';
import type { DeviationRow } from '../../app/live/deviations/deviation-row';
import type { Working } from '../../app/live/working';
import { usePane } from '../pane-context';
import { useDeviationsWords } from './use-deviations-words';

const useStyles = makeStyles({
  field: { minWidth: 0, '& *': { minWidth: 0 } },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  form: { alignSelf: 'stretch', display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px', borderRadius: '6px', backgroundColor: tokens.colorNeutralBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px' },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ApprovePartProps {
  readonly row: DeviationRow;
  readonly working: Working;
  readonly onDone: () => void;
}

/** A person lets it stand, and says why; asked in place. */
export function ApprovePart({ row, working, onDone }: ApprovePartProps) {
  const { session } = usePane();
  const words = useDeviationsWords();
  const styles = useStyles();
  const [comment, setComment] = useState<string | null>(null);
  const { approval, entry } = row;
  if (approval !== null) {
    return (
      <div className={styles.part}>
        <p className={styles.note}>{words.approvedWith(approval.comment)}</p>
        <Button
          size="small"
          onClick={() => {
            session.remember({ approvals: withoutApproval(entry, working) });
          }}
        >
          {words.page.unapprove}
        </Button>
      </div>
    );
  }
  if (comment === null) {
    return (
      <div className={styles.part}>
        <Button
          size="small"
          onClick={() => {
            setComment('');
          }}
        >
          {words.page.approve}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      aria-label={words.page.approve}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setComment(null);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        session.remember({ approvals: withApproval(entry, working, comment) });
        onDone();
      }}
    >
      <Field className={styles.field} label={words.page.comment} hint={words.page.commentHint}>
        <Input
          autoFocus
          value={comment}
          onChange={(_, { value }) => {
            setComment(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            setComment(null);
          }}
        >
          {words.page.cancel}
        </Button>
        <Button size="small" type="submit">
          {words.page.hide}
        </Button>
      </div>
    </form>
  );
}
