import { makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_WORDS } from '../../app/messages/pane/frame/frame-words';
import { usePane } from '../pane-context';
import { useIsLasting } from '../use-is-lasting';

const useStyles = makeStyles({
  loading: { display: 'flex', flexDirection: 'column', gap: '10px' },
  block: { borderRadius: '6px', backgroundColor: tokens.colorNeutralBackground4 },
  card: { height: '180px' },
  row: { height: '34px' },
});

const AFTER_MS = 300;
const ROWS = [1, 2, 3, 4];

/** Where the workbook, or a part of the pane, is on its way; nothing to be seen for what is soon there. */
export function Loading() {
  const { language } = usePane();
  const styles = useStyles();
  if (!useIsLasting(true, AFTER_MS)) return <div aria-busy />;
  return (
    <div className={styles.loading} aria-busy>
      <span role="status">{FRAME_WORDS[language].loading}</span>
      <div className={`${styles.block} ${styles.card}`} />
      {ROWS.map((row) => (
        <div key={row} className={`${styles.block} ${styles.row}`} />
      ))}
    </div>
  );
}
