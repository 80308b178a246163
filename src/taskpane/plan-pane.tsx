import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { tabCounts } from '../app/live/tab-counts';
import type { Place } from '../app/live/place';
import type { Working } from '../app/live/working';
import { ChooseSheetsView } from './choose-sheets-view';
import { FooterRoom } from './frame/tab-footer';
import { PaneTabs } from './frame/pane-tabs';
import { WorkFooter } from './frame/work-footer';
import { Loading } from './frame/loading';
import { OverviewTab } from './overview/overview-tab';
import { usePane } from './pane-context';
import { StopBar } from './stop-bar';
import { UnfinishedView } from './unfinished-view';
import { useIsLasting } from './use-is-lasting';
import { useSessionState } from './use-session-state';

const BasisTab = lazy(() => import('./basis/basis-tab').then((part) => ({ default: part.BasisTab })));
const ScenarioTab = lazy(() => import('./scenario/scenario-tab').then((part) => ({ default: part.ScenarioTab })));
const DeviationsTab = lazy(() => import('./deviations/deviations-tab').then((part) => ({ default: part.DeviationsTab })));
const WriteTab = lazy(() => import('./write/write-tab').then((part) => ({ default: part.WriteTab })));
const SincePage = lazy(() => import('./since/since-page').then((part) => ({ default: part.SincePage })));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  content: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '10px 12px',
    '& > *': { flexShrink: 0 },
  },
  hidden: { display: 'none' },
});

const PROGRESS_AFTER_MS = 500;

interface PlanPaneProps {
  readonly document: string;
  readonly onLanguage: (() => void) | null;
}

/** Tabs, the screen that is chosen, and its footer, or what goes on. */
export function PlanPane({ document, onLanguage }: PlanPaneProps) {
  const { session } = usePane();
  const styles = useStyles();
  const { working, first, place, stop, work } = useSessionState(session);
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const isLong = useIsLasting(work !== null && work.kind !== 'open', PROGRESS_AFTER_MS);
  const showsWork = work !== null && (isLong || work.isWaiting);
  return (
    <div className={styles.pane}>
      <PaneTabs chosen={place.tab} counts={tabCounts(working)} />
      <FooterRoom value={room}>
        <main className={styles.content} id="tab-panel" role="tabpanel" aria-labelledby={`tab-${place.tab}`} aria-busy={work !== null} tabIndex={-1}>
          {stop && <StopBar stop={stop} />}
          {first?.kind === 'choose-sheets' && <ChooseSheetsView limit={first.limit} sheets={first.sheets} />}
          {first?.kind === 'unfinished' && <UnfinishedView journal={first.journal} />}
          {first === null && working === null && stop === null && <Loading />}
          {first === null && working !== null && (
            <Suspense fallback={<Loading />}>
              <Screen place={place} working={working} document={document} onLanguage={onLanguage} />
            </Suspense>
          )}
        </main>
      </FooterRoom>
      {showsWork && <WorkFooter work={work} />}
      <div ref={setRoom} className={showsWork ? styles.hidden : undefined} />
    </div>
  );
}

interface ScreenProps extends PlanPaneProps {
  readonly place: Place;
  readonly working: Working;
}

function Screen({ place, working, document, onLanguage }: ScreenProps) {
  const { session } = usePane();
  switch (place.tab) {
    case 'overview':
      return place.page === 'since' ? (
        <SincePage
          onBack={() => {
            session.go('overview');
          }}
        />
      ) : (
        <OverviewTab working={working} document={document} onLanguage={onLanguage} />
      );
    case 'basis':
      return <BasisTab />;
    case 'scenario':
      return <ScenarioTab />;
    case 'deviations':
      return <DeviationsTab />;
    case 'write':
      return <WriteTab />;
  }
}
