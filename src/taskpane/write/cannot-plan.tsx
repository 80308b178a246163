import { Body1, Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { UsageProblem } from '../../app/usage-error';
import { paneUsageMessage } from '../../app/messages/pane-usage-message';
import { TabFooter } from '../frame/tab-footer';
import { usePane } from '../pane-context';
import { RemoveAll } from './remove-all';
import { useWriteWords } from './use-write-words';

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

/** Why nothing can be written, and where to go. */
export function CannotPlan({ problem }: { readonly problem: UsageProblem }) {
  const { session, language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>{words.cannotPlan}</h2>
      <Body1>{paneUsageMessage(problem, language)}</Body1>
      <RemoveAll />
      <TabFooter state={[]}>
        <Button
          appearance="primary"
          onClick={() => {
            session.go('basis', 'tables');
          }}
        >
          {words.toBasis}
        </Button>
      </TabFooter>
    </>
  );
}
