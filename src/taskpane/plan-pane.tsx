import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { tabCounts } from '../app/live/tab-counts';
import type { Place } from '../app/live/place';
import type { Working } from '../app/live/working';
import { FRAME_WORDS } from '../app/messages/pane/frame/frame-words';
import { FooterRoom } from './frame/tab-footer';
import { PaneTabs } from './frame/pane-tabs';
import { Loading } from './frame/loading';
import { OverviewTab } from './overview/overview-tab';
import { BasisTab, DeviationsTab, fetchParts, FirstQuestionView, ScenarioTab, SincePage, StopBar, WorkFooter, WorkView, WriteTab } from './pane-parts';
import { usePane } from './pane-context';
import { isChanging } from './stops/is-changing';
import { UNSEEN } from './unseen';
import { useIsLasting } from './use-is-lasting';
import { useSessionState } from './use-session-state';

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
    '@media (max-width: 299px)': { padding: '8px 10px 8px 8px' },
    '& > *': { flexShrink: 0 },
  },
  hidden: { display: 'none' },
  unseen: UNSEEN,
});

const PROGRESS_AFTER_MS = 500;

interface PlanPaneProps {
  readonly document: string;
  readonly onLanguage: (() => void) | null;
}

/** Tabs, the screen that is chosen, and its footer, or what goes on. */
export function PlanPane({ document, onLanguage }: PlanPaneProps) {
  const { session, language } = usePane();
  const styles = useStyles();
  const { working, first, place, stop, work } = useSessionState(session);
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const isRead = working !== null;
  useEffect(() => {
    // What is not seen at first comes while the person reads, so that it is there when it is asked for, and offline.
    if (isRead) void fetchParts();
  }, [isRead]);
  const isLong = useIsLasting(work !== null && work.kind !== 'open', PROGRESS_AFTER_MS);
  const showsWork = work !== null && (isLong || work.isWaiting);
  const hidesScreen = showsWork && isChanging(work);
  return (
    <div className={styles.pane}>
      <PaneTabs chosen={place.tab} counts={tabCounts(working)} />
      <FooterRoom value={room}>
        <div className={styles.content} id="tab-panel" role="tabpanel" aria-labelledby={`tab-${place.tab}`} aria-busy={work !== null} tabIndex={-1}>
          {place.tab !== 'overview' && <h1 className={styles.unseen}>{FRAME_WORDS[language].tabs[place.tab]}</h1>}
          <Suspense fallback={<Loading />}>
            {stop && <StopBar stop={stop} />}
            {hidesScreen && <WorkView work={work} />}
            {first && !hidesScreen && <FirstQuestionView first={first} />}
            {first === null && working === null && stop === null && <Loading />}
            {first === null && working !== null && !hidesScreen && <Screen place={place} working={working} document={document} onLanguage={onLanguage} />}
          </Suspense>
        </div>
      </FooterRoom>
      {showsWork && (
        <Suspense>
          <WorkFooter work={work} />
        </Suspense>
      )}
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
