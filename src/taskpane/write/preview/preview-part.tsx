import { Body1, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { previewView } from '../../../app/live/writing/preview-view';
import type { PreviewView } from '../../../app/live/writing/preview-view';
import type { WriteOptions } from '../../../app/options';
import { Loading } from '../../frame/loading';
import { usePane } from '../../pane-context';
import { isAnsweredInFooter } from '../../stops/is-answered-in-footer';
import { StopFooter } from '../../stops/stop-footer';
import { useSessionState } from '../../use-session-state';
import { RemoveAll } from '../remove-all';
import { useWriteWords } from '../use-write-words';
import { PreviewFooter } from './preview-footer';
import { SheetFoldView } from './sheet-fold-view';
import { WritingOptions } from './writing-options';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '8px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  scenario: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: 'end', marginLeft: 'auto' },
  step: { alignSelf: 'flex-start' },
  sheets: { display: 'flex', flexDirection: 'column', borderRadius: '6px', border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Works out what would be written whenever it is not known, and shows it; meanwhile what was last shown stays. */
export function PreviewPart() {
  const { session, language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const state = useSessionState(session);
  const { preview, working, work, stop, step } = state;
  const isStopped = stop !== null && isAnsweredInFooter(state);
  const isWanted = preview === null && work === null && !isStopped;
  useEffect(() => {
    if (isWanted) void session.prepare();
  }, [isWanted, session]);
  const view = useShown(useMemo(() => preview && previewView(preview, language), [preview, language]));
  const current = working?.reading.own.current;
  const first = useRef(current);
  const keptSheet = working?.reading.own.found.sheets.get('kept')?.sheet ?? '';
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.preview}</h2>
        {view && <span className={styles.scenario}>{words.scenario(view.scenario, view.percents)}</span>}
      </div>
      {view === null ? (
        <Loading />
      ) : (
        <>
          {current !== first.current && preview !== null && <Body1 role="status">{words.madeAnew}</Body1>}
          <WritingOptions
            view={view}
            keptSheet={keptSheet}
            onChoose={(change: Partial<WriteOptions>) => {
              if (working) session.choose({ writing: { ...working.choices.writing, ...change } });
            }}
          />
          {view.sheets.length > 0 && (
            <div className={styles.sheets} role="group" aria-label={words.sheets}>
              {view.sheets.map((fold) => (
                <SheetFoldView key={fold.sheet} fold={fold} isOpenAtFirst={fold.needs.length > 0} />
              ))}
            </div>
          )}
          {step !== null && (
            <Link as="button" className={styles.step} disabledFocusable={work !== null} onClick={() => void session.undo()}>
              {words.undoLast[step]}
            </Link>
          )}
          <RemoveAll />
        </>
      )}
      {isStopped ? <StopFooter stop={stop} /> : view && <PreviewFooter view={view} isBusy={work !== null || preview === null} />}
    </>
  );
}

/** While nothing is known, what was last known. */
function useShown(view: PreviewView | null): PreviewView | null {
  const last = useRef(view);
  if (view !== null) last.current = view;
  return view ?? last.current;
}
