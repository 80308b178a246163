import type { Page } from 'playwright-core';
import { settled } from './places';
import type { Seat } from './seat';

const MOST_STEPS = 150;

/** What has the focus, as it is read aloud: "tab Underlag, 4 kopplingar att bekräfta". */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ') : '';
    const by = element.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const name = element.getAttribute('aria-label') ?? by ?? (labelled !== '' ? labelled : element.textContent);
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name}`.replace(/\s+/g, ' ').trim();
  });
}

/** Moves with Tab alone until what has the focus is called so. Throws with what was passed where it never comes. */
export async function tabTo({ page }: Seat, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(name)}; it passed ${[...new Set(passed)].join(' · ')}`);
}

/** Tab to it, and Enter. */
export async function choose(seat: Seat, name: RegExp): Promise<void> {
  await tabTo(seat, name);
  await seat.page.keyboard.press('Enter');
  await settled(seat.pane);
}

/** Opens a tab of the pane with the arrows, from wherever the focus is. */
export async function turnTo(seat: Seat, tab: RegExp): Promise<void> {
  await tabTo(seat, /^tab (Översikt|Underlag|Scenario|Avvikelser|Skriv)/);
  for (let step = 0; step < 5 && !tab.test(await focused(seat.page)); step += 1) await seat.page.keyboard.press('ArrowRight');
  await seat.page.keyboard.press('Enter');
  await settled(seat.pane);
}
