import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { ENGLISH, SWEDISH } from '../../excel/emulator/culture/cultures';
import { ExcelEmulator, type EmulatorOptions } from '../../excel/emulator/excel-emulator';
import { loadModel } from '../../excel/emulator/model/load/load-model';
import { openPaneInChromium } from '../../excel/emulator/runtime/chromium';
import { PAGE_ORIGIN, servePages } from '../../excel/emulator/runtime/serve-pages';
import { sampleBytes } from '../../support/sample-bytes';

export type Host = 'excel' | 'page';
export type Look = 'light' | 'dark' | 'forced';

export interface SeatOptions {
  readonly host?: Host;
  /** "norrtalje-verksamhetsplan-2025" */
  readonly sample?: string;
  readonly language?: 'sv' | 'en';
  readonly look?: Look;
  /** Of the pane in Excel, or of the whole page, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Device pixels for each CSS pixel. */
  readonly scale?: number;
  readonly emulator?: EmulatorOptions | ExcelEmulator;
}

/** A person before the pane, in one of its two hosts. */
export interface Seat {
  readonly host: Host;
  readonly page: Page;
  /** The pane alone; in Excel that is the whole page. */
  readonly pane: Locator;
  /** Null on the page. */
  readonly emulator: ExcelEmulator | null;
  readonly asked: readonly string[];
  readonly refused: readonly string[];
  readonly errors: readonly string[];
  /** What the content security policy has stopped: "script-src-elem https://…". */
  readonly violations: () => Promise<readonly string[]>;
  readonly command: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const FIRST_SAMPLE = 'norrtalje-verksamhetsplan-2025';
const WAIT_MS = 10_000;
const PAGE_SIZE = { width: 1366, height: 768 };

export async function sitDown(browser: Browser, folder: string, options: SeatOptions = {}): Promise<Seat> {
  const seat = options.host === 'page' ? await beforePage(browser, folder, options) : await besideExcel(browser, folder, options);
  seat.page.setDefaultTimeout(WAIT_MS);
  return seat;
}

async function besideExcel(browser: Browser, folder: string, options: SeatOptions): Promise<Seat> {
  const { sample = FIRST_SAMPLE, language = 'sv', look = 'light', width = 350, height = 800 } = options;
  const culture = language === 'sv' ? SWEDISH : ENGLISH;
  const emulator = options.emulator instanceof ExcelEmulator ? options.emulator : new ExcelEmulator(loadModel(bytesOf(sample)), { culture, ...options.emulator });
  const opened = await openPaneInChromium(browser, {
    emulator,
    folder,
    page: 'taskpane.html',
    theme: look === 'dark' ? 'dark' : 'light',
    width,
    height,
    context: contextOf(options),
    beforeScripts: gatherViolations,
  });
  const { page, asked, refused, errors } = opened;
  return { host: 'excel', page, pane: page.locator('#pane'), emulator, asked, refused, errors, violations: () => page.evaluate(gathered), command: (name) => opened.command(name), close: () => opened.close() };
}

/** The page opens its first sample by itself. */
async function beforePage(browser: Browser, folder: string, options: SeatOptions): Promise<Seat> {
  const { sample = FIRST_SAMPLE, language = 'sv', look = 'light', width = PAGE_SIZE.width, height = PAGE_SIZE.height } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'sv' ? 'sv-SE' : 'en-US',
    colorScheme: look === 'dark' ? 'dark' : 'light',
    // What a worker asks for is not seen here; how it keeps the page's files is tried by itself.
    serviceWorkers: 'block',
    ...contextOf(options),
  });
  const { asked, refused } = await servePages(context, folder);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(gatherViolations);
  await page.goto(`${PAGE_ORIGIN}/index.html`);
  if (sample !== FIRST_SAMPLE) await page.getByRole('combobox', { name: /^(Arbetsbok|Workbook)$/ }).selectOption({ value: `${sample}.xlsx` });
  const notThere = (): Promise<void> => Promise.reject(new Error('The page has no ribbon.'));
  return { host: 'page', page, pane: page.locator('#pane'), emulator: null, asked, refused, errors, violations: () => page.evaluate(gathered), command: notThere, close: () => context.close() };
}

function bytesOf(sample: string): Uint8Array {
  const bytes = sampleBytes().get(sample);
  if (!bytes) throw new Error(`There is no sample ${sample}.`);
  return bytes;
}

function contextOf({ look, scale }: SeatOptions): BrowserContextOptions {
  return { ...(look === 'forced' && { forcedColors: 'active' }), ...(scale !== undefined && { deviceScaleFactor: scale }) };
}

interface Gathering {
  gatheredViolations?: string[];
  /** When the first heading of a screen stood there; milliseconds from the page's start. */
  firstScreenAt?: number;
}

/** Runs in the page, as what is below does. */
function gatherViolations(): void {
  const list: string[] = ((globalThis as Gathering).gatheredViolations = []);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => list.push(`${effectiveDirective} ${blockedURI}`));
  const watching = new MutationObserver(() => {
    if (document.querySelector('#tab-panel :is(h1, h2)') === null) return;
    (globalThis as Gathering).firstScreenAt = performance.now();
    watching.disconnect();
  });
  watching.observe(document, { childList: true, subtree: true });
}

/** When the first screen stood there, and which files had been asked for by then. */
export function firstScreenOf(page: Page): Promise<{ readonly ms: number; readonly files: readonly string[] }> {
  return page.evaluate(() => {
    const ms = (globalThis as Gathering).firstScreenAt ?? Number.NaN;
    const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < ms);
    return { ms, files: files.map(({ name }) => name) };
  });
}

function gathered(): string[] {
  return (globalThis as Gathering).gatheredViolations ?? [];
}
