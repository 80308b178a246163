import { axeViolations } from './support/axe-violations';
import { trials } from './support/browser';
import { cutOff } from './support/cut-off';
import { firstScreen, openTab, TABS } from './support/places';
import type { Seat } from './support/seat';

const { sit } = trials();

/**
 * Within the grid's picture, which is hidden from those who listen (the cell's own field speaks for it), the grid's library has two things
 * with a place in the order of Tab: its canvas and a button of a panel that is never opened. Fluent's unseen guards of the focus are
 * found the same way; they give the focus on at once.
 */
const NOT_OURS = /^aria-hidden-focus .*(data-tabster-dummy|<div class="[^"]*" aria-hidden="true">)/;

const SHOWN = TABS.slice(0, 3);

/** Looks at the first screen and two tabs; gives what is wrong, each with the tab. */
async function lookAt(seat: Seat, look: () => Promise<readonly string[]>): Promise<string[]> {
  await firstScreen(seat);
  const found: string[] = [];
  for (const tab of SHOWN) {
    await openTab(seat, tab);
    found.push(...(await look()).map((wrong) => `${wrong} [${tab}]`));
  }
  return found;
}

describe('the page with a spreadsheet', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, %s', async (look) => {
    const seat = await sit({ host: 'page', look });
    if (!seat) return;
    expect(await lookAt(seat, async () => (await axeViolations(seat.page, 'html')).filter((wrong) => !NOT_OURS.test(wrong)))).toEqual([]);
    expect(await seat.page.locator('h1:visible').count()).toBeGreaterThan(0);
  });

  it('is enough at 320 px, with one side at a time', async () => {
    const seat = await sit({ host: 'page', width: 320, height: 640 });
    if (!seat) return;
    expect(await lookAt(seat, () => cutOff(seat.page, '#page'))).toEqual([]);
  });
});
