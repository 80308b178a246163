import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { timeOfDay } from '../../app/format/format-day';
import { formatNumber } from '../../app/format/format-number';
import { SINCE_WORDS } from '../../app/messages/pane/since/since-words';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';

const useStyles = makeStyles({
  note: { display: 'flex', alignItems: 'center', gap: '6px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, '& button': { fontSize: 'inherit' } },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  text: { flexGrow: 1 },
});

/** What an update before the meeting wrote, and one press that takes it back; nothing where none was made. */
export function RefreshedNote() {
  const { session, language } = usePane();
  const { done, step, work } = useSessionState(session);
  const styles = useStyles();
  const say = SINCE_WORDS[language];
  if (done?.receipt.did !== 'refresh') return null;
  const { cells, time } = done.receipt;
  const updated = cells === 0 ? say.upToDate(timeOfDay(time)) : say.updated(timeOfDay(time), formatNumber(cells, language), cells);
  return (
    <p className={styles.note} role="status">
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <span className={styles.text}>{done.isUndone ? say.updateUndone : updated}</span>
      {step !== null && (
        <Link as="button" disabledFocusable={work !== null} onClick={() => void session.undo()}>
          {step === 'undo' ? say.undo : say.redo}
        </Link>
      )}
    </p>
  );
}
