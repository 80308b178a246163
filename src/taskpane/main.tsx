import '../workbook/zod-without-code';
import { createRoot } from 'react-dom/client';
import { PlanSession } from '../app/live/plan-session';
import type { WritingSteps } from '../app/live/writing/writing-steps';
import { PANE_WORDS } from '../app/messages/pane-words-by-language';
import type { Language } from '../app/options';
import { ExcelWorkbook } from '../excel/excel-workbook';
import { associateCommands } from '../excel/office/commands';
import { logError, showBanner } from '../excel/office/office-helpers';
import { readyOffice } from '../excel/office/ready';
import { chooseLanguage } from './choose-language';
import { PaneApp } from './pane-app';
import { preference, setPreference } from './preference';

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
    <PaneApp session={session} isDark={office.isDark} document={office.document} onLanguage={remember} onSample={null} />,
  );
  await session.open();
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
