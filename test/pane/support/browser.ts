import type { Browser } from 'playwright-core';
import { launchChromium } from '../../excel/emulator/runtime/chromium';
import { builtPages } from './built-pages';
import { sitDown, type Seat, type SeatOptions } from './seat';

export interface Trials {
  /** Null on a machine without a Chromium, which says so. */
  readonly sit: (options?: SeatOptions) => Promise<Seat | null>;
  readonly folder: () => string;
}

const BUILD_MS = 900_000;

/** One browser and one build for a file of tests; who sat down in a test has left when it is over. */
export function trials(): Trials {
  let browser: Browser | null = null;
  let folder = '';
  const open: Seat[] = [];
  beforeAll(async () => {
    const launched = await launchChromium();
    browser = launched.browser;
    if (launched.browser === null) process.stderr.write(`The pane is not tried: ${launched.reason}\n`);
    else folder = await builtPages();
  }, BUILD_MS);
  afterEach(async () => {
    for (const seat of open.splice(0)) await seat.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    sit: async (options) => {
      if (browser === null) return null;
      const seat = await sitDown(browser, folder, options);
      open.push(seat);
      return seat;
    },
    folder: () => folder,
  };
}
