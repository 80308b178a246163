import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../app/format/format-number';
import { usePane } from './pane-context';
import { FindingRow } from './review/finding-row';
import { useSessionState } from './use-session-state';

const useStyles = makeStyles({
  ask: { alignSelf: 'flex-start' },
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', gap: '8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Asks in place before anything is taken out. */
export function RemoveAll() {
  const { session, language, say } = usePane();
  const styles = useStyles();
  const { removal, work } = useSessionState(session);
  if (removal === null) {
    return (
      <Link as="button" className={styles.ask} disabled={work !== null} onClick={() => void session.askRemoval()}>
        {say.removeAll}
      </Link>
    );
  }
  const { writing, writes, findings } = removal;
  return (
    <div className={styles.question} role="group" aria-label={say.removeAll}>
      <Body1>
        {writing.hasChanges ? say.removalAsks(formatNumber(writes.length, language), writes.length, writing.removedSheets.length) : say.nothingToRemove}
      </Body1>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding, index) => (
            <FindingRow key={index} group={[finding]} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {writing.hasChanges && (
          <Button disabled={work !== null} onClick={() => void session.remove()}>
            {say.remove}
          </Button>
        )}
        <Button
          appearance="subtle"
          autoFocus
          onClick={() => {
            session.keepAll();
          }}
        >
          {writing.hasChanges ? say.cancel : say.close}
        </Button>
      </div>
    </div>
  );
}
