import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';

const useStyles = makeStyles({
  header: { display: 'flex', flexShrink: 0, alignItems: 'center', gap: '4px', padding: '6px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  names: { flexGrow: 1, minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowX: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  note: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** The workbook, when it was read and how it writes costs; reading it again, and the other language. */
export function PaneHeader({ document, onLanguage }: { readonly document: string; readonly onLanguage: () => void }) {
  const { session, say } = usePane();
  const styles = useStyles();
  const { shown, work } = useSessionState(session);
  const review = shown.kind === 'review' ? shown.review : null;
  const plan = review?.plan ?? null;
  const notes = [
    review && say.readAt(review.time.slice('yyyy-mm-dd '.length, -':ss'.length)),
    plan?.unit,
    plan?.costSign && say.costSigns[plan.costSign],
  ].filter((note) => note !== null && note !== undefined);
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <span className={styles.name}>{document === '' ? 'volymplan' : document}</span>
        {notes.length > 0 && <span className={styles.note}>{notes.join(' · ')}</span>}
      </div>
      <Button appearance="subtle" size="small" onClick={onLanguage}>
        {say.otherLanguage}
      </Button>
      {shown.kind !== 'start' && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwiseRegular />}
          aria-label={say.readAgain}
          title={say.readAgain}
          disabled={work !== null}
          onClick={() => void session.review()}
        />
      )}
    </header>
  );
}
