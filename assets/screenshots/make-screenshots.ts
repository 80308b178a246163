import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../test/excel/emulator/runtime/chromium';
import { builtPages } from '../../test/pane/support/built-pages';
import { firstScreen, openTab, settled } from '../../test/pane/support/places';
import { sitDown, type Seat } from '../../test/pane/support/seat';

const FOLDER = 'assets/screenshots';
const PANE = { width: 350, height: 760, scale: 2 } as const;

/** The pictures of the README, of the pages as they run. */
async function makeScreenshots(): Promise<void> {
  const launched = await launchChromium();
  if (launched.browser === null) throw new Error(launched.reason);
  const { browser } = launched;
  try {
    const folder = await builtPages();
    await shootPane(browser, folder);
    await shootPage(browser, folder);
  } finally {
    await browser.close();
  }
}

async function shootPane(browser: Browser, folder: string): Promise<void> {
  const seat = await sitDown(browser, folder, PANE);
  await firstScreen(seat);
  await shoot(seat, 'overview');
  await openTab(seat, 'scenario');
  await seat.pane.getByRole('combobox', { name: 'Jämför med' }).selectOption({ label: 'Enligt tabellen' });
  await settled(seat.pane);
  await shoot(seat, 'scenario');
  await openTab(seat, 'deviations');
  await shoot(seat, 'deviations');
  await openTab(seat, 'write');
  await shoot(seat, 'preview');
  await seat.close();
}

async function shootPage(browser: Browser, folder: string): Promise<void> {
  const seat = await sitDown(browser, folder, { host: 'page', scale: 2 });
  await firstScreen(seat);
  await seat.page.locator('canvas').first().waitFor();
  await settled(seat.pane);
  await seat.pane.getByRole('button', { name: 'Visa cellerna' }).click();
  await seat.page.getByRole('tab', { name: 'Volymer och priser', selected: true }).waitFor();
  await settled(seat.pane);
  await shoot(seat, 'page');
  await seat.close();
}

async function shoot({ page }: Seat, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

void makeScreenshots();
