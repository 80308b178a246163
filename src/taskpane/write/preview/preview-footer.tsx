import { Button, makeStyles } from '@fluentui/react-components';
import { formatNumber } from '../../../app/format/format-number';
import type { PreviewView } from '../../../app/live/writing/preview-view';
import { TabFooter } from '../../frame/tab-footer';
import { usePane } from '../../pane-context';
import { useWriteWords } from '../use-write-words';

const useStyles = makeStyles({ first: { '@media (min-width: 300px)': { whiteSpace: 'nowrap' } } });

/** What is promised, and the button whose number is the promise. */
export function PreviewFooter({ view, isBusy }: { readonly view: PreviewView; readonly isBusy: boolean }) {
  const { session, language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const { hasChanges, toConfirm, uncounted, cells } = view;
  if (!hasChanges) return <TabFooter state={[words.upToDate]} />;
  if (toConfirm > 0) {
    return (
      <TabFooter state={words.notConfirmed(toConfirm, uncounted)}>
        <Button
          appearance="primary"
          className={styles.first}
          onClick={() => {
            session.go('basis', 'links');
          }}
        >
          {words.confirmFirst(toConfirm)}
        </Button>
      </TabFooter>
    );
  }
  return (
    <TabFooter state={[words.nothingElse, words.canBeUndone]}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.write()}>
        {cells === 0 ? words.writeLooks : words.write(formatNumber(cells, language), cells)}
      </Button>
    </TabFooter>
  );
}
