import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { ExcelEmulator } from '../excel-emulator';
import { installExternal, type ExternalSetup } from './external';
import { PAGE_ORIGIN, servePages } from './serve-pages';

export interface PaneOptions {
  readonly emulator: ExcelEmulator;
  /** The folder with the built page, served as https://localhost:3000/. */
  readonly folder: string;
  /** "taskpane.html?…" */
  readonly page: string;
  /** Null: Office tells no theme. */
  readonly theme?: 'light' | 'dark' | null;
  readonly width?: number;
  readonly height?: number;
  /** What else the browser is to be: forced colours, twice the size, less motion. */
  readonly context?: BrowserContextOptions;
  /** Runs in the page before any script of its own. */
  readonly beforeScripts?: () => void;
}

export interface OpenedPane {
  readonly page: Page;
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  /** What the page asked for beyond its own files and Office's script; it gets nothing. */
  readonly refused: readonly string[];
  /** What its scripts threw, and what they wrote as errors. */
  readonly errors: readonly string[];
  /** As when a person presses a button of the ribbon; resolves when its function has called `event.completed()`. */
  command(name: string): Promise<void>;
  close(): Promise<void>;
}

/** White on dark grey, and the other way round; numbers as Windows gives colours. */
const THEMES = {
  light: { primaryFontColor: 0x000000, primaryBackgroundColor: 0xffffff, secondaryFontColor: 0x000000, secondaryBackgroundColor: 0xe6e6e6 },
  dark: { primaryFontColor: 0xffffff, primaryBackgroundColor: 0x262626, secondaryFontColor: 0xffffff, secondaryBackgroundColor: 0x0a0a0a },
} as const;

/** A Chromium; null, with the reason, on a machine that has none. */
export async function launchChromium(): Promise<{ browser: Browser } | { browser: null; reason: string }> {
  const tried: string[] = [];
  for (const { executablePath, args } of [await packagedChromium(), ...installedChromiums()]) {
    try {
      return { browser: await chromium.launch({ executablePath, args: [...args], headless: true }) };
    } catch (error) {
      tried.push(`${executablePath}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    }
  }
  return { browser: null, reason: `no Chromium can be started here (${tried.join('; ')})` };
}

async function packagedChromium(): Promise<{ executablePath: string; args: readonly string[] }> {
  const { default: packaged } = await import('@sparticuz/chromium');
  // In one process it loses pages.
  return { executablePath: await packaged.executablePath(), args: packaged.args.filter((arg) => arg !== '--single-process') };
}

function installedChromiums(): { executablePath: string; args: readonly string[] }[] {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return places.filter((place) => existsSync(place)).map((executablePath) => ({ executablePath, args: ['--no-sandbox'] }));
}

/**
 * Opens a built page in Chromium as Excel on Windows opens a task pane: with its production HTML, Microsoft's office.js from the address
 * that the page names (answered from the npm package), and the emulated Excel below it.
 */
export async function openPaneInChromium(browser: Browser, options: PaneOptions): Promise<OpenedPane> {
  const { emulator, folder, page: path, width = 350, height = 800 } = options;
  const context = await browser.newContext({ viewport: { width, height }, locale: emulator.culture.name, colorScheme: options.theme === 'dark' ? 'dark' : 'light', ...options.context });
  const errors: string[] = [];
  const { asked, refused } = await servePages(context, folder);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const connection = emulator.connect(({ type, target, args }) => {
    void page.evaluate(sendEvent, [EVENT_CATEGORY, type, target, JSON.stringify(args)] as const).catch(() => undefined);
  });
  await page.exposeFunction('emulatedExcel', (body: string, flags: number) => connection.process(body, flags));
  await page.exposeFunction('emulatedSettings', (settings: Record<string, unknown>) => {
    emulator.model.settings = settings;
  });
  const setup: ExternalSetup = {
    sets: emulator.supported,
    language: emulator.culture.name,
    theme: options.theme === null ? null : THEMES[options.theme ?? 'light'],
    settings: emulator.model.settings,
  };
  // Bundlers name functions by a helper of theirs, which the page does not have.
  await page.addInitScript({ content: `(() => { const __name = (it) => it; (${installExternal.toString()})(${JSON.stringify(setup)}); })();` });
  if (options.beforeScripts) await page.addInitScript(options.beforeScripts);
  await page.goto(`${PAGE_ORIGIN}/${path}`);
  return {
    page,
    asked,
    refused,
    errors,
    async command(name) {
      const before = await page.evaluate(completions);
      if (!(await page.evaluate(startCommand, name))) throw new Error('the page has not asked for commands of the ribbon');
      await page.waitForFunction(hasMoreCompletions, before);
    },
    async close() {
      await context.close();
      connection.close();
    },
  };
}

const EVENT_CATEGORY = 65536;

interface EmulatedPage {
  readonly emulatedEvent: (category: number, type: number, target: string, message: string) => void;
  readonly emulatedCommand: (name: string, control: string) => boolean;
  readonly emulatedCompletions: readonly string[];
}

function sendEvent([category, type, target, message]: readonly [number, number, string, string]): void {
  (globalThis as unknown as EmulatedPage).emulatedEvent(category, type, target, message);
}

function startCommand(name: string): boolean {
  return (globalThis as unknown as EmulatedPage).emulatedCommand(name, name);
}

function completions(): number {
  return (globalThis as unknown as EmulatedPage).emulatedCompletions.length;
}

function hasMoreCompletions(before: number): boolean {
  return (globalThis as unknown as EmulatedPage).emulatedCompletions.length > before;
}
