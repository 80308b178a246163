import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlanSession } from '../app/live/plan-session';
import { PANE_WORDS } from '../app/messages/pane-words-by-language';
import type { Language } from '../app/options';
import { PaneContext } from './pane-context';
import { DARK, LIGHT } from './pane-theme';
import { PlanPane } from './plan-pane';
import { usePrefersDark } from './use-prefers-dark';
import { useSessionState } from './use-session-state';

const useStyles = makeStyles({ whole: { height: '100%' } });

export interface PaneAppProps {
  readonly session: PlanSession;
  /** Null: as the browser prefers. */
  readonly isDark: boolean | null;
  /** The workbook's name; may be empty. */
  readonly document: string;
  /** Where the person chooses the language in the pane; null where that is done outside of it. */
  readonly onLanguage: ((language: Language) => void) | null;
  /** Opens a sample to try with; null where there is none. */
  readonly onSample: (() => void) | null;
}

export function PaneApp({ session, isDark, document, onLanguage, onSample }: PaneAppProps) {
  const { language } = useSessionState(session);
  const styles = useStyles();
  const prefersDark = usePrefersDark();
  const pane = useMemo(() => ({ session, language, say: PANE_WORDS[language], onSample }), [session, language, onSample]);
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <FluentProvider theme={(isDark ?? prefersDark) ? DARK : LIGHT} className={styles.whole}>
      <PaneContext value={pane}>
        <div lang={language} className={styles.whole}>
          <PlanPane
            document={document}
            onLanguage={
              onLanguage &&
              (() => {
                session.setLanguage(other);
                onLanguage(other);
              })
            }
          />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
