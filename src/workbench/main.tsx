import '../workbook/zod-without-code';
import { createRoot } from 'react-dom/client';
import type { Language } from '../app/options';
import { chooseLanguage } from '../taskpane/choose-language';
import { preference, setPreference } from '../taskpane/preference';
import { Bench } from './document/bench';
import { keepForOffline } from './keep-for-offline';
import { SAMPLE_FILES } from '../taskpane/samples';
import { WorkbenchPage } from './workbench-page';

const LANGUAGE = 'language';
const THEME = 'theme';

function start(): void {
  const root = document.getElementById('page');
  if (!root) throw new Error('The page has no place for itself.');
  const language = chooseLanguage(preference(LANGUAGE), navigator.language);
  document.documentElement.lang = language;
  const bench = new Bench(language, { now: () => new Date(), loadWriting: async () => (await import('../app/live/writing/writing-steps')).WRITING_STEPS });
  const theme = preference(THEME);
  createRoot(root).render(
    <WorkbenchPage
      bench={bench}
      startsDark={theme === null ? null : theme === 'dark'}
      onLanguage={(chosen: Language) => {
        document.documentElement.lang = chosen;
        setPreference(LANGUAGE, chosen);
      }}
      onDark={(isDark) => {
        setPreference(THEME, isDark ? 'dark' : 'light');
      }}
    />,
  );
  window.addEventListener('beforeunload', (event) => {
    if (bench.hasUnsaved) event.preventDefault();
  });
  const [first] = SAMPLE_FILES;
  if (first) void bench.openSample(first);
  keepForOffline();
}

start();
