import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import type { Done } from '../../../app/live/session-state';
import { TabFooter } from '../../frame/tab-footer';
import { usePane } from '../../pane-context';
import { useSessionState } from '../../use-session-state';
import { RemoveAll } from '../remove-all';
import { useWriteWords } from '../use-write-words';
import { ChangesTable } from './changes-table';
import { GoodToKnow } from './good-to-know';
import { ReceiptCard } from './receipt-card';
import { ReceiptTiles } from './receipt-tiles';
import { WrittenTable } from './written-table';

const useStyles = makeStyles({ whole: { display: 'flex', flexDirection: 'column', gap: '10px' } });

/** What was done to the workbook, where, and the way back. */
export function ReceiptView({ done }: { readonly done: Done }) {
  const { session } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const { receipt, isUndone } = done;
  const { refreshed, plan, written } = receipt;
  return (
    <div className={styles.whole}>
      <ReceiptCard receipt={receipt} isUndone={isUndone} />
      {!isUndone && refreshed && (
        <>
          {refreshed.changed.length === 0 && <Body1>{words.nothingChanged}</Body1>}
          <ChangesTable title={words.changedSince} changes={refreshed.changed} />
          {refreshed.sinceFrozen.map(({ name, time, changed }) => (
            <ChangesTable key={name} title={words.changedSinceFrozen(name, time)} changes={changed} />
          ))}
        </>
      )}
      {(written.length > 0 || (receipt.writing?.removedSheets.length ?? 0) > 0) && <WrittenTable done={done} />}
      {!isUndone && plan && <ReceiptTiles plan={plan} />}
      {!isUndone && <GoodToKnow receipt={receipt} />}
      <RemoveAll />
      <ReceiptFooter
        isUndone={isUndone}
        onMore={() => {
          session.leaveReceipt();
        }}
      />
    </div>
  );
}

function ReceiptFooter({ isUndone, onMore }: { readonly isUndone: boolean; readonly onMore: () => void }) {
  const { session } = usePane();
  const words = useWriteWords();
  const { step, work } = useSessionState(session);
  const isBusy = work !== null;
  return (
    <TabFooter state={step === null ? [] : step === 'undo' ? words.undoStays : words.redoStays}>
      <Button appearance="subtle" onClick={onMore}>
        {isUndone ? words.preview : words.writeMore}
      </Button>
      {step !== null && (
        <Button icon={step === 'undo' ? <ArrowUndoRegular /> : <ArrowRedoRegular />} disabledFocusable={isBusy} onClick={() => void session.undo()}>
          {step === 'undo' ? words.undo : words.redo}
        </Button>
      )}
    </TabFooter>
  );
}
