import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DiamondDismissFilled, InfoRegular } from '@fluentui/react-icons';
import type { Stop, WorkKind } from '../../app/live/session-state';
import { hostPhrases } from '../../app/messages/host-phrases';
import { remainsMessage } from '../../app/messages/remains-message';
import { sessionMessage } from '../../app/messages/session-message';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { ChangedCells } from './changed-cells';
import { StopButton } from './stop-button';
import { isAnsweredInFooter } from './is-answered-in-footer';
import { useStopWords } from './use-stop-words';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: '10px' },
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    overflowWrap: 'anywhere',
  },
  calm: { border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusDangerForeground1 },
  calmIcon: { color: tokens.colorNeutralForeground2 },
  said: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  button: { marginTop: '6px' },
  list: { margin: '2px 0', paddingLeft: '18px' },
});

/** Where nothing would have been changed in any case, it is not said that nothing is. */
const CHANGING: readonly WorkKind[] = ['write', 'undo', 'redo', 'remove', 'refresh', 'finish', 'put-back'];

/** What stopped it, what is true now, and one button: in the bar, or in the footer where the tab has nothing else to offer. */
export function StopBar({ stop }: { readonly stop: Stop }) {
  const { session } = usePane();
  const styles = useStyles();
  const state = useSessionState(session);
  const isCalm = stop.problem.kind === 'cancelled' && stop.remains === null;
  const Icon = isCalm ? InfoRegular : DiamondDismissFilled;
  const changes = stop.changes ?? [];
  return (
    <div className={styles.whole}>
      <div role={isCalm ? 'status' : 'alert'} className={mergeClasses(styles.bar, isCalm && styles.calm)}>
        <Icon className={mergeClasses(styles.icon, isCalm && styles.calmIcon)} aria-hidden />
        <div className={styles.said}>
          <Sentences stop={stop} />
          {!isAnsweredInFooter(state) && (
            <span className={styles.button}>
              <StopButton stop={stop} isPrimary={false} />
            </span>
          )}
        </div>
      </div>
      {changes.length > 0 && <ChangedCells changes={changes} />}
    </div>
  );
}

function Sentences({ stop }: { readonly stop: Stop }) {
  const { language } = usePane();
  const words = useStopWords();
  const styles = useStyles();
  const { problem, remains, during } = stop;
  if (problem.kind === 'changed-cells' && remains === null) {
    return (
      <>
        <span className={styles.title}>{words.changedCells(problem.places.length)}</span>
        <span>{words.changedBy(hostPhrases(language).cells(problem.places))}</span>
      </>
    );
  }
  const { cause, next } = sessionMessage(problem, language);
  if (remains === null) {
    return (
      <>
        <span className={styles.title}>{cause}</span>
        <span>{[CHANGING.includes(during) ? words.nothingIsChanged : null, next].filter((each) => each !== null).join(' ')}</span>
      </>
    );
  }
  return (
    <>
      <span className={styles.title}>{cause}</span>
      <span>{words.remains}</span>
      <ul className={styles.list}>
        {remainsMessage(remains, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
