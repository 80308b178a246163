import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlanSession } from '../app/live/plan-session';
import { PANE_WORDS } from '../app/messages/pane-words-by-language';
import type { Language } from '../app/options';
import { PaneContext } from './pane-context';
import { PlanPane } from './plan-pane';
import { usePrefersDark } from './use-prefers-dark';
import { useSessionState } from './use-session-state';

export interface PaneAppProps {
  readonly session: PlanSession;
  /** Null: as the browser prefers. */
  readonly isDark: boolean | null;
  /** The workbook's name; may be empty. */
  readonly document: string;
  readonly onLanguage: (language: Language) => void;
}

export function PaneApp({ session, isDark, document, onLanguage }: PaneAppProps) {
  const { language } = useSessionState(session);
  const prefersDark = usePrefersDark();
  const pane = useMemo(() => ({ session, language, say: PANE_WORDS[language] }), [session, language]);
  return (
    <FluentProvider theme={(isDark ?? prefersDark) ? webDarkTheme : webLightTheme}>
      <PaneContext value={pane}>
        <div lang={language}>
          <PlanPane
            document={document}
            onLanguage={() => {
              const other = language === 'sv' ? 'en' : 'sv';
              session.setLanguage(other);
              onLanguage(other);
            }}
          />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
