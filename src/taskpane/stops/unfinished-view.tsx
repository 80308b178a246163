import { Body1, Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { formatNumber } from '../../app/format/format-number';
import { timeOfDay } from '../../app/format/format-day';
import type { FirstQuestion } from '../../app/live/session-state';
import { TabFooter } from '../frame/tab-footer';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { useStopWords } from './use-stop-words';

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

type Unfinished = Extract<FirstQuestion, { readonly kind: 'unfinished' }>;

/** A write that was broken off since the pane or the program was closed: both ways on. */
export function UnfinishedView({ journal }: Pick<Unfinished, 'journal'>) {
  const { session, language } = usePane();
  const words = useStopWords();
  const styles = useStyles();
  const { work } = useSessionState(session);
  const day = journal.time.slice(0, 'yyyy-mm-dd'.length);
  const time = `${day} ${timeOfDay(journal.time)}`.trim();
  return (
    <>
      <h2 className={styles.heading}>{journal.isRemoval ? words.unfinishedRemoval(time) : words.unfinished(time)}</h2>
      <Body1>{words.unfinishedCells(formatNumber(journal.cells, language), journal.cells)}</Body1>
      <Body1>{words.unfinishedMeans}</Body1>
      <TabFooter state={[]}>
        <Button disabledFocusable={work !== null} onClick={() => void session.recover('put-back')}>
          {words.putBack}
        </Button>
        <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void session.recover('finish')}>
          {words.finish}
        </Button>
      </TabFooter>
    </>
  );
}
