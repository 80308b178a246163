import type { Seat } from './seat';

/** In the order of the work. */
export const TABS = ['overview', 'basis', 'scenario', 'deviations', 'write'] as const;
export type TabName = (typeof TABS)[number];

/** The pane has read the workbook and says what it found. */
export async function firstScreen({ pane }: Seat): Promise<void> {
  await pane.getByRole('tab').first().waitFor();
  await pane.getByRole('heading').first().waitFor();
  await settled(pane);
}

export async function openTab(seat: Seat, name: TabName): Promise<void> {
  const tab = seat.pane.getByRole('tab').nth(TABS.indexOf(name));
  await tab.click();
  await settled(seat.pane);
}

/** Nothing is being fetched, read or moved any more. */
async function settled(pane: Seat['pane']): Promise<void> {
  const page = pane.page();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]') && document.getAnimations().every(({ playState }) => playState !== 'running'));
}
