import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { OVERVIEW_WORDS } from '../../app/messages/pane/overview/overview-words';
import { usePane } from '../pane-context';
import { preference, setPreference } from '../preference';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px', borderRadius: '6px', backgroundColor: tokens.colorNeutralBackground2 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  steps: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
});

const SEEN = 'seen-first-steps';

/** What volymplan does, the first time on this computer, until it is skipped. Not where the samples are at hand anyway. */
export function FirstTime() {
  const { language, onSample } = usePane();
  const styles = useStyles();
  const [isSeen, setIsSeen] = useState(() => preference(SEEN) !== null);
  if (isSeen || onSample === null) return null;
  const words = OVERVIEW_WORDS[language];
  const skip = (): void => {
    setPreference(SEEN, 'yes');
    setIsSeen(true);
  };
  return (
    <section className={styles.card} aria-label={words.firstTime}>
      <h2 className={styles.title}>{words.firstTime}</h2>
      <ol className={styles.steps}>
        {words.firstTimeSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.ways}>
        <Button size="small" onClick={skip}>
          {words.skip}
        </Button>
        <Link
          as="button"
          onClick={() => {
            skip();
            onSample();
          }}
        >
          {words.trySample}
        </Link>
      </div>
    </section>
  );
}
