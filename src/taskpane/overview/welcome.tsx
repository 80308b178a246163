import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { OVERVIEW_WORDS } from '../../app/messages/pane/overview/overview-words';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';

const useStyles = makeStyles({
  welcome: { display: 'flex', flexDirection: 'column', gap: '10px', paddingTop: '24px' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { margin: 0 },
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px', paddingTop: '8px' },
});

/** Where the workbook has no tables that we know: what volymplan does, and ways on. */
export function Welcome() {
  const { session, language, onSample } = usePane();
  const styles = useStyles();
  const { work } = useSessionState(session);
  const words = OVERVIEW_WORDS[language];
  return (
    <div className={styles.welcome}>
      <h2 className={styles.title}>{words.welcome}</h2>
      <p className={styles.text}>{words.noTables}</p>
      <ol className={styles.steps}>
        {words.firstTimeSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.text}>{words.nothingLeaves}</p>
      <div className={styles.buttons}>
        {onSample && (
          <Button appearance="primary" onClick={onSample}>
            {words.trySample}
          </Button>
        )}
        <Button disabled={work !== null} onClick={() => void session.review()}>
          {words.readOnceMore}
        </Button>
        <Button
          onClick={() => {
            session.go('basis', 'tables');
          }}
        >
          {words.pointOut}
        </Button>
      </div>
    </div>
  );
}
