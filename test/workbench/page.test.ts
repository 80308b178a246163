import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { PackageParts } from '../../src/xlsx/package/package-parts';
import { firstScreen, openTab, settled } from '../pane/support/places';
import { trials } from '../pane/support/browser';
import type { Seat } from '../pane/support/seat';
import { sampleBytes } from '../support/sample-bytes';

jest.setTimeout(600_000);

const { sit } = trials();
const WAIT_MS = 60_000;

/** A person at the page, with its first sample open and the sheet drawn. */
async function atThePage(options: { readonly width?: number } = {}): Promise<Seat | null> {
  const seat = await sit({ host: 'page', ...options });
  if (!seat) return null;
  seat.page.setDefaultTimeout(WAIT_MS);
  if (options.width === undefined) await gridOf(seat.page);
  return seat;
}

async function gridOf(page: Page): Promise<void> {
  await page.locator('canvas[data-u-comp="render-canvas"]').waitFor();
  await editorOf(page).waitFor({ state: 'attached' });
}

/** What has the keyboard in the grid; its name says which cell that is and what it holds. */
function editorOf(page: Page) {
  return page.locator('main textarea');
}

function cellName(page: Page): Promise<string | null> {
  return editorOf(page).getAttribute('aria-label');
}

async function goTo(page: Page, sheet: string, steps: readonly string[]): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  await editorOf(page).focus();
  await page.keyboard.press('Control+Home');
  for (const step of steps) await page.keyboard.press(step);
}

function sheetNames(page: Page): Promise<string[]> {
  return page.getByRole('tablist', { name: 'Blad' }).getByRole('tab').allInnerTexts();
}

async function savedBytes(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const download: Download = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spara kopia' }).click()]).then(([it]) => it);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = new PackageParts(bytes);
  return new Map(parts.list().map(({ name }) => [name, Buffer.concat([...parts.pieces(name)]).toString('base64')]));
}

function expectQuiet({ errors, refused, asked }: Seat, violations: readonly string[]): void {
  expect({ errors, refused, violations }).toEqual({ errors: [], refused: [], violations: [] });
  expect(new Set(asked.map((address) => new URL(address).origin))).toEqual(new Set(['https://localhost:3000']));
}

describe('the page', () => {
  it('opens with a sample, follows what is typed, writes, undoes and saves', async () => {
    const seat = await atThePage();
    if (!seat) return;
    const { page, pane } = seat;
    await firstScreen(seat);
    expect(await sheetNames(page)).toEqual(['Driftbudget', 'Volymer och priser', 'Investeringar']);

    // The volume of the first item in the last plan year: what it costs moves the need.
    const need = () => pane.getByText(/^behov/).last().innerText();
    const before = await need();
    await goTo(page, 'Volymer och priser', ['ArrowDown', 'ArrowDown', ...Array.from({ length: 5 }, () => 'ArrowRight')]);
    expect(await cellName(page)).toBe('Volymer och priser F3: 10844');
    const picture = await page.locator('main').screenshot();
    await page.keyboard.type('11 844');
    await page.keyboard.press('Enter');
    await page.waitForFunction(([text]) => ![...document.querySelectorAll('#pane *')].some((element) => element.textContent === text), [before] as const);
    expect(await need()).not.toBe(before);
    expect((await page.locator('main').screenshot()).equals(picture)).toBe(false);

    await page.keyboard.press('Control+z');
    await page.getByText(before, { exact: true }).last().waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await cellName(page)).toBe('Volymer och priser F3: 10844');

    await writePlan(seat);
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(['Scenarier', 'Kopplingar', 'Underlag']));
    // The person is where they were.
    expect(await cellName(page)).toContain('Volymer och priser F3');
    await goTo(page, 'Driftbudget', ['ArrowDown', 'Control+ArrowRight', 'ArrowRight', 'ArrowRight']);
    await page.getByRole('tab', { name: 'Scenarier', exact: true }).click();
    await page.getByText('Bladet har diagram eller bilder').waitFor();

    const { name, bytes } = await savedBytes(page);
    expect(name).toBe('norrtalje-verksamhetsplan-2025 volymplan.xlsx');
    expect(readXlsx(bytes).sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['Driftbudget', 'Scenarier', 'Utskick']));
    const original = sampleBytes().get('norrtalje-verksamhetsplan-2025') ?? new Uint8Array();
    const [was, is] = [partsOf(original), partsOf(bytes)];
    for (const part of ['xl/worksheets/sheet3.xml', 'xl/theme/theme1.xml', 'docProps/core.xml', 'xl/sharedStrings.xml']) expect([part, is.get(part) === was.get(part)]).toEqual([part, true]);

    await pane.getByRole('button', { name: 'Ångra' }).click();
    await page.getByRole('tab', { name: 'Scenarier', exact: true }).waitFor({ state: 'detached' });
    expect(await sheetNames(page)).toEqual(['Driftbudget', 'Volymer och priser', 'Investeringar']);
    expectQuiet(seat, await seat.violations());
  });

  it('says what is wrong with a file, and what was open stays as it was', async () => {
    const seat = await atThePage();
    if (!seat) return;
    const { page } = seat;
    await goTo(page, 'Driftbudget', []);
    await page.keyboard.type('Egen rubrik');
    await page.keyboard.press('Enter');
    const input = page.locator('input[type="file"]');
    await input.setInputFiles({ name: 'gammal.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]) });
    const alert = page.locator('[role="alert"]', { hasText: 'gammal.xls kunde inte öppnas.' });
    await alert.getByText('Norrtälje verksamhetsplan 2025 är öppen som förut.').waitFor();
    await input.setInputFiles({ name: 'text.xlsx', mimeType: 'text/plain', buffer: Buffer.from('ingen arbetsbok') });
    await page.getByText(/text\.xlsx kunde inte öppnas\. Filen är ingen Excelarbetsbok/).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await cellName(page)).toBe('Driftbudget A1: Egen rubrik');

    // Another file, and back: each as it was left.
    const other = sampleBytes().get('enkoping-namndplan-2024') ?? new Uint8Array();
    await input.setInputFiles({ name: 'Enköping.xlsx', mimeType: '', buffer: Buffer.from(other) });
    await page.getByRole('tab', { name: 'Drift och investering' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Arbetsbok' }).selectOption('norrtalje-verksamhetsplan-2025.xlsx');
    await page.getByRole('tab', { name: 'Investeringar', exact: true }).waitFor();
    await gridOf(page);
    await goTo(page, 'Driftbudget', []);
    expect(await cellName(page)).toBe('Driftbudget A1: Egen rubrik');
    expectQuiet(seat, await seat.violations());
  });

  it('shows where a file may be dropped, and opens what is dropped', async () => {
    const seat = await atThePage();
    if (!seat) return;
    const { page } = seat;
    const bytes = [...(sampleBytes().get('upplands-bro-namndplan-2025') ?? [])];
    const transfer = await page.evaluateHandle((content) => {
      const it = new DataTransfer();
      it.items.add(new File([new Uint8Array(content)], 'Släppt.xlsx'));
      return it;
    }, bytes);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await page.getByText('Släpp filen här för att öppna den').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await page.getByRole('tab', { name: 'Detaljer per verksamhet' }).waitFor();
    expect(await page.getByText('Släpp filen här för att öppna den').count()).toBe(0);
    expectQuiet(seat, await seat.violations());
  });

  it('takes hostile texts and formulas for what they are', async () => {
    const seat = await atThePage();
    if (!seat) return;
    const { page } = seat;
    await goTo(page, 'Driftbudget', []);
    for (const text of ['<img src=x onerror="document.title=1">', '=HYPERLINK("https://example.org";"se här")', '=WEBSERVICE("https://example.org")']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Control+Home');
    expect(await cellName(page)).toContain('<img src=x');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.title()).toBe('volymplan');
    expect(await page.locator('a[href*="example.org"]').count()).toBe(0);
    expectQuiet(seat, await seat.violations());
  });

  it('has one of the two in front where there is no room for both', async () => {
    const seat = await atThePage({ width: 700 });
    if (!seat) return;
    const { page } = seat;
    await firstScreen(seat);
    expect(await page.locator('main').isVisible()).toBe(false);
    await page.getByRole('tablist', { name: 'Visa' }).getByRole('tab', { name: 'Kalkylblad' }).click();
    await gridOf(page);
    expect(await page.locator('#pane').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expectQuiet(seat, await seat.violations());
  });
});

async function writePlan(seat: Seat): Promise<void> {
  const { pane } = seat;
  await openTab(seat, 'basis');
  await pane.getByRole('tab', { name: /^Kopplingar/ }).click();
  await settled(pane);
  for (;;) {
    const all = pane.getByRole('button', { name: /^Bekräfta alla/ });
    if ((await all.count()) === 0) break;
    await all.first().click();
    await settled(pane);
  }
  await openTab(seat, 'write');
  await pane.getByRole('button', { name: /^Skriv \d/ }).click();
  await pane.getByText(/celler skrivna på/).first().waitFor();
}
