import { makeStyles, tokens } from '@fluentui/react-components';
import { ChooseSheetsView } from './choose-sheets-view';
import { NextStep } from './frame/next-step';
import { PaneHeader } from './frame/pane-header';
import { WorkFooter } from './frame/work-footer';
import { usePane } from './pane-context';
import { ReceiptView } from './receipt/receipt-view';
import { ReviewView } from './review/review-view';
import { StartView } from './start-view';
import { StopBar } from './stop-bar';
import { UnfinishedView } from './unfinished-view';
import { useIsLasting } from './use-is-lasting';
import { useSessionState } from './use-session-state';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  content: { flexGrow: 1, overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', '& > *': { flexShrink: 0 } },
});

const PROGRESS_AFTER_MS = 500;

/** Header, what there is to show, and the next step or what goes on. */
export function PlanPane({ document, onLanguage }: { readonly document: string; readonly onLanguage: () => void }) {
  const { session } = usePane();
  const styles = useStyles();
  const { shown, stop, work } = useSessionState(session);
  const isLong = useIsLasting(work !== null && work.kind !== 'open', PROGRESS_AFTER_MS);
  return (
    <div className={styles.pane}>
      <PaneHeader document={document} onLanguage={onLanguage} />
      <main className={styles.content} aria-busy={work !== null}>
        {stop && <StopBar stop={stop} />}
        <View shown={shown} />
      </main>
      {work && (isLong || work.isWaiting) ? <WorkFooter work={work} /> : <NextStep />}
    </div>
  );
}

function View({ shown }: { readonly shown: ReturnType<typeof useSessionState>['shown'] }) {
  switch (shown.kind) {
    case 'start':
      return <StartView />;
    case 'review':
      return <ReviewView review={shown.review} />;
    case 'receipt':
      return <ReceiptView receipt={shown.receipt} isUndone={shown.isUndone} />;
    case 'choose-sheets':
      return <ChooseSheetsView limit={shown.limit} sheets={shown.sheets} />;
    case 'unfinished':
      return <UnfinishedView journal={shown.journal} />;
  }
}
