import { makeStyles, tokens } from '@fluentui/react-components';
import type { Unplanned } from '../../../app/live/working';
import { paneUsageMessage } from '../../../app/messages/pane-usage-message';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Why there is nothing to link yet. */
export function UnplannedNote({ problem }: { readonly problem: Unplanned['problem'] }) {
  const { language } = usePane();
  const styles = useStyles();
  return <p className={styles.note}>{paneUsageMessage(problem, language)}</p>;
}
