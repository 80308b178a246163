import { Body1, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { FirstQuestion } from '../app/live/session-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

type Unfinished = Extract<FirstQuestion, { readonly kind: 'unfinished' }>;

/** A write that was broken off since the pane or the program was closed; the footer offers both ways on. */
export function UnfinishedView({ journal }: Pick<Unfinished, 'journal'>) {
  const { say } = usePane();
  const styles = useStyles();
  const time = journal.time.slice(0, 'yyyy-mm-dd hh:mm'.length);
  return (
    <>
      <h1 className={styles.heading}>{journal.isRemoval ? say.unfinishedRemoval(time) : say.unfinished(time)}</h1>
      <Body1>{say.unfinishedMeans}</Body1>
    </>
  );
}
