import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { PAGE_WORDS } from '../app/messages/page/page-words-by-language';
import { PANE_WORDS } from '../app/messages/pane-words-by-language';
import type { Language } from '../app/options';
import { PaneApp } from '../taskpane/pane-app';
import { DARK, LIGHT } from '../taskpane/pane-theme';
import { usePrefersDark } from '../taskpane/use-prefers-dark';
import { DropZone } from './bar/drop-zone';
import { PageBar } from './bar/page-bar';
import { ProblemBar } from './bar/problem-bar';
import { SideTabs } from './bar/side-tabs';
import type { Side } from './bar/side-tabs';
import type { Bench } from './document/bench';
import { PageContext, useBenchState } from './page-context';
import { PaneBoundary } from './pane-boundary';
import { SheetSide } from './sheet/sheet-side';
import { useIsNarrow } from './use-is-narrow';

const useStyles = makeStyles({
  provider: { height: '100%' },
  page: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  sides: { display: 'flex', flexGrow: 1, minHeight: 0 },
  sheet: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  pane: { flexShrink: 0, width: '350px', minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, overflow: 'hidden' },
  wide: { width: '100%', borderLeft: 'none' },
  hidden: { display: 'none' },
});

export interface WorkbenchPageProps {
  readonly bench: Bench;
  /** What the person chose; null: as the browser prefers. */
  readonly startsDark: boolean | null;
  readonly onLanguage: (language: Language) => void;
  readonly onDark: (isDark: boolean) => void;
}

/** The bar, the sheet and the pane beside it; one of the two at a time where there is no room for both. */
export function WorkbenchPage({ bench, startsDark, onLanguage, onDark }: WorkbenchPageProps) {
  const { language, document } = useBenchState(bench);
  const [chosenDark, setDark] = useState(startsDark);
  const prefersDark = usePrefersDark();
  const isDark = chosenDark ?? prefersDark;
  const isNarrow = useIsNarrow();
  const [side, setSide] = useState<Side>('pane');
  const styles = useStyles();
  const page = useMemo(() => ({ bench, language, say: PAGE_WORDS[language] }), [bench, language]);
  const changeLanguage = (chosen: Language): void => {
    bench.setLanguage(chosen);
    onLanguage(chosen);
  };
  return (
    <FluentProvider className={styles.provider} theme={isDark ? DARK : LIGHT} lang={language}>
      <PageContext value={page}>
        <div className={styles.page}>
          <PageBar
            isDark={isDark}
            onLanguage={changeLanguage}
            onDark={(wanted) => {
              setDark(wanted);
              onDark(wanted);
            }}
          />
          <ProblemBar />
          {isNarrow && <SideTabs side={side} onSide={setSide} />}
          <div className={styles.sides}>
            <main className={isNarrow && side === 'pane' ? styles.hidden : styles.sheet} aria-label={page.say.sheetSide}>
              {document && <SheetSide key={bench.keyOf(document)} document={document} isShown={!isNarrow || side === 'sheet'} />}
            </main>
            <aside id="pane" className={isNarrow ? (side === 'sheet' ? styles.hidden : `${styles.pane} ${styles.wide}`) : styles.pane} aria-label={page.say.pane}>
              {document && (
                <PaneBoundary key={bench.keyOf(document)} message={PANE_WORDS[language].brokenDown}>
                  <PaneApp session={document.session} isDark={isDark} document={document.name} onLanguage={null} onSample={null} />
                </PaneBoundary>
              )}
            </aside>
          </div>
          <DropZone />
        </div>
      </PageContext>
    </FluentProvider>
  );
}
