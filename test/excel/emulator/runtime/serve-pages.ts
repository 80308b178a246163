import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** Where the built pages seem to be served from. */
export const PAGE_ORIGIN = 'https://localhost:3000';
export const OFFICE_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface Served {
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  /** Those beyond the pages' own files and Office's script; they got nothing. */
  readonly refused: readonly string[];
}

/** Answers all that the pages of a context ask for: out of `folder`, and Office's script out of its package. */
export async function servePages(context: BrowserContext, folder: string): Promise<Served> {
  const [asked, refused]: [string[], string[]] = [[], []];
  const office = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
  await context.route('**/*', async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    asked.push(href);
    const file = href.startsWith(OFFICE_ADDRESS) ? fileWithin(office, href.slice(OFFICE_ADDRESS.length)) : origin === PAGE_ORIGIN ? fileWithin(folder, pathname.slice(1)) : null;
    if (file === null) {
      refused.push(href);
      await route.abort();
      return;
    }
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream', headers });
  });
  return { asked, refused };
}

function fileWithin(folder: string, path: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(path.replace(/[?#].*$/, ''))));
  return file.startsWith(normalize(folder)) && existsSync(file) && extname(file) !== '' ? file : null;
}
