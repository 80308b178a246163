import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../excel/emulator/runtime/chromium';
import { builtPages } from '../pane/support/built-pages';

jest.setTimeout(900_000);

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.wasm': 'application/wasm' };
const WAIT_MS = 180_000;

let browser: Browser | null = null;
let server: Server | null = null;

/** A worker keeps files of a real server only. */
async function served(folder: string, asked: string[]): Promise<string> {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the page without a network', () => {
  it('opens, calculates and opens its samples once it has been loaded', async () => {
    const launched = await launchChromium();
    browser = launched.browser;
    if (launched.browser === null) {
      process.stderr.write(`The page is not tried without a network: ${launched.reason}\n`);
      return;
    }
    const asked: string[] = [];
    const address = await served(await builtPages(), asked);
    const context = await launched.browser.newContext({ locale: 'sv-SE', viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT_MS);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${address}/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    expect(asked).not.toContain('/taskpane.html');
    expect(asked).not.toContain('/manifest.xml');

    await new Promise<void>((resolve) => server?.close(() => { resolve(); }) ?? resolve);
    server?.closeAllConnections();
    asked.length = 0;
    await page.goto(`${address}/`);
    await page.locator('canvas[data-u-comp="render-canvas"]').waitFor();
    const field = page.locator('main textarea');
    await field.waitFor({ state: 'attached' });
    await field.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('=2*21');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Arbetsbok' }).selectOption('enkoping-namndplan-2024.xlsx');
    await page.getByRole('tab', { name: 'Drift och investering' }).waitFor();
    expect({ errors, asked }).toEqual({ errors: [], asked: [] });
  });
});
