import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ExcelEmulator, type EmulatorOptions } from '../excel-emulator';
import { addSheet, emptyModel } from '../model/sheets';
import { launchChromium, openPaneInChromium, type OpenedPane, type PaneOptions } from './chromium';

const PAGE = `<!doctype html><html><head><title>waiting</title><link rel="icon" href="data:,">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><pre id="info"></pre><script>
Office.onReady((info) => {
  Office.actions.associate('review', async (event) => { await Office.addin.showAsTaskpane(); document.title = 'reviewed'; event.completed(); });
  document.getElementById('info').textContent = JSON.stringify(info);
});
</script></body></html>`;

/** In the page: what the library says of a request. */
function nameOfFirstSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
}

describe('a page in a real Chromium over the emulated Excel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'volymplan-pane-'));
  let browser: Browser | null = null;
  let reason = '';
  const panes: OpenedPane[] = [];

  beforeAll(async () => {
    writeFileSync(join(folder, 'taskpane.html'), PAGE);
    const launched = await launchChromium();
    browser = launched.browser;
    if (launched.browser === null) reason = launched.reason;
  });
  afterEach(async () => {
    for (const pane of panes.splice(0)) await pane.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function open(options: EmulatorOptions = {}, pane: Partial<PaneOptions> = {}): Promise<{ pane: OpenedPane; emulator: ExcelEmulator } | null> {
    if (!browser) {
      process.stderr.write(`Left out: ${reason}\n`);
      return null;
    }
    const model = emptyModel();
    addSheet(model, 'Blad1');
    const emulator = pane.emulator ?? new ExcelEmulator(model, options);
    const opened = await openPaneInChromium(browser, { folder, page: 'taskpane.html', ...pane, emulator });
    panes.push(opened);
    await opened.page.waitForFunction(() => document.getElementById('info')?.textContent !== '');
    return { pane: opened, emulator };
  }

  it('is started by Microsoft’s whole office.js, which finds Excel on Windows and what it can', async () => {
    const opened = await open({ supported: { ExcelApi: '1.16' } }, { theme: 'dark' });
    if (!opened) return;
    const { page, errors, refused } = opened.pane;
    expect(await page.textContent('#info')).toContain('"host":"Excel","platform":"PC"');
    const found = await page.evaluate(() => ({
      has116: Office.context.requirements.isSetSupported('ExcelApi', '1.16'),
      has117: Office.context.requirements.isSetSupported('ExcelApi', '1.17'),
      language: Office.context.displayLanguage,
      primary: (Office.context.officeTheme as unknown as Record<string, string>)['primaryBackgroundColor'],
    }));
    expect(found).toMatchObject({ has116: true, has117: false, language: 'sv-SE', primary: '#262626' });
    expect([errors, refused]).toEqual([[], []]);
  });

  it('has its requests answered, and refused by the codes of Excel on Windows', async () => {
    const opened = await open();
    if (!opened) return;
    const { pane, emulator } = opened;
    expect(await pane.page.evaluate(nameOfFirstSheet)).toBe('Blad1');
    emulator.startEditing();
    expect(await pane.page.evaluate(nameOfFirstSheet)).toBe('InvalidOperationInCellEditMode');
    emulator.leaveCell();
    const codes = ['InvalidOrTimedOutSession', 'ActivityLimitReached', 'RequestPayloadSizeLimitExceeded', 'AccessDenied', 'GeneralException'];
    for (const code of codes) {
      emulator.faults.restart();
      emulator.faults.failAt(1, { kind: 'before', code });
      expect(await pane.page.evaluate(nameOfFirstSheet)).toBe(code);
    }
  });

  it('runs a command of the ribbon, and hears of a person’s typing', async () => {
    const opened = await open();
    if (!opened) return;
    const { pane, emulator } = opened;
    await pane.command('review');
    expect(await pane.page.title()).toBe('reviewed');
    expect(emulator.runtime.asked).toEqual(['Visible']);
    await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title = event.address;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    emulator.typeAsPerson('Blad1', 'C7', '12');
    await pane.page.waitForFunction(() => document.title === 'C7');
    expect(await pane.page.title()).toBe('C7');
  });

  it('keeps its settings in the workbook', async () => {
    const opened = await open();
    if (!opened) return;
    const saved = await opened.pane.page.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set('language', 'sv');
          Office.context.document.settings.saveAsync((result) => {
            resolve(result.status);
          });
        }),
    );
    expect(saved).toBe('succeeded');
    await opened.pane.close();
    panes.length = 0;
    const again = await open({}, { emulator: opened.emulator });
    expect(await again?.pane.page.evaluate(() => Office.context.document.settings.get('language') as unknown)).toBe('sv');
  });
});
