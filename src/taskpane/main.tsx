import '../workbook/zod-without-code';
import { createRoot } from 'react-dom/client';
import { PlanSession } from '../app/live/plan-session';
import type { WritingSteps } from '../app/live/writing/writing-steps';
import { PANE_WORDS } from '../app/messages/pane-words-by-language';
import type { Language } from '../app/options';
import { ExcelWorkbook } from '../excel/excel-workbook';
import { associateCommands } from '../excel/office/commands';
import { logError, showBanner } from '../excel/office/office-helpers';
import { openSample } from '../excel/office/open-sample';
import { readyOffice } from '../excel/office/ready';
import { chooseLanguage } from './choose-language';
import { PaneApp } from './pane-app';
import { preference, setPreference } from './preference';
import { fetchSample, SAMPLE_FILES } from './samples';

const LANGUAGE = 'language';

async function start(): Promise<void> {
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no place for the pane.');
  const office = await readyOffice();
  const language = chooseLanguage(preference(LANGUAGE), office.language ?? navigator.language);
  document.documentElement.lang = language;
  if (!office.isExcel) {
    root.textContent = PANE_WORDS[language].notInExcel;
    return;
  }
  const now = () => new Date();
  const session = new PlanSession(new ExcelWorkbook(now), { file: office.document, language, now, loadWriting });
  associateCommands({ review: () => session.review(), refresh: () => session.refresh() });
  createRoot(root, { onUncaughtError: breakDown }).render(
    <PaneApp session={session} isDark={office.isDark} document={office.document} onLanguage={remember} onSample={() => void session.showSample(openFirstSample)} />,
  );
  await session.open();
}

/** In a window of its own; the person's workbook stays as it is. */
async function openFirstSample(): Promise<void> {
  const [sample] = SAMPLE_FILES;
  if (sample) await openSample(await fetchSample(sample));
}

async function loadWriting(): Promise<WritingSteps> {
  const { WRITING_STEPS } = await import('../app/live/writing/writing-steps');
  return WRITING_STEPS;
}

function remember(language: Language): void {
  document.documentElement.lang = language;
  setPreference(LANGUAGE, language);
}

/** Where the pane itself could not be shown, something has to be. */
function breakDown(error: unknown): void {
  const { brokenDown } = PANE_WORDS[chooseLanguage(preference(LANGUAGE), navigator.language)];
  void logError(error);
  showBanner(brokenDown, 'volymplan').catch(() => {
    document.body.textContent = brokenDown;
  });
}

start().catch(breakDown);
