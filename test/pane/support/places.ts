import type { Locator } from 'playwright-core';
import type { Seat } from './seat';

/** In the order of the work. */
export const TABS = ['overview', 'basis', 'scenario', 'deviations', 'write'] as const;
export type TabName = (typeof TABS)[number];

/** The pane has read the workbook and says what it found. */
export async function firstScreen({ pane }: Seat): Promise<void> {
  await pane.locator('#tab-panel').waitFor();
  await settled(pane);
  await pane.locator('#tab-panel').getByRole('heading').first().waitFor();
}

export async function openTab({ pane }: Seat, name: TabName): Promise<void> {
  await pane.locator(`#tab-${name}`).click();
  await settled(pane);
}

/** Nothing is being fetched, read, written or moved any more. */
export async function settled(pane: Locator): Promise<void> {
  const isQuiet = (): boolean =>
    document.querySelector('#tab-panel[aria-busy="false"]') !== null &&
    document.querySelector('#tab-panel [aria-busy="true"], #tab-panel[data-loading]') === null &&
    // A screen that is fetched is not there yet where nothing but the unseen heading is.
    [...document.querySelectorAll<HTMLElement>('#tab-panel > :not(h1)')].some(({ offsetHeight }) => offsetHeight > 0) &&
    document.getAnimations().every(({ playState }) => playState !== 'running');
  await pane.page().waitForFunction(isQuiet);
  // A part that was just fetched is drawn in the next frames.
  await pane.page().evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await pane.page().waitForFunction(isQuiet);
}
