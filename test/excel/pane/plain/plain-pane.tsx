import '../../../../src/workbook/zod-without-code';
import { createRoot } from 'react-dom/client';
import { PlanSession } from '../../../../src/app/live/plan-session';
import { PaneApp } from '../../../../src/taskpane/pane-app';
import { LiveFile } from '../../../app/live/support/live-file';

/** The pane in a browser of its own, over a workbook in a file's bytes: for looking at it without Excel. */
async function start(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const bytes = new Uint8Array(await (await fetch(parameters.get('workbook') ?? '')).arrayBuffer());
  const language = parameters.get('language') === 'en' ? 'en' : 'sv';
  const host = new LiveFile(bytes);
  const session = new PlanSession(host, { file: '', language, now: () => new Date(), recoverySteps: () => [] });
  Object.assign(globalThis, { host });
  const root = document.getElementById('pane');
  if (root) createRoot(root).render(<PaneApp session={session} isDark={null} document="norrtalje-verksamhetsplan-2025.xlsx" onLanguage={() => undefined} />);
  await session.open();
}

void start();
