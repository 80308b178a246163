import { trials } from './support/browser';
import { firstScreen, openTab, settled } from './support/places';
import type { Seat } from './support/seat';
import { isRemembered } from './support/remembered';

const { sit } = trials();

async function list(seat: Seat): Promise<void> {
  await firstScreen(seat);
  await openTab(seat, 'deviations');
  await seat.page.locator('[data-deviation]').first().waitFor();
}

const focused = ({ page }: Seat): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
const titleOf = ({ page }: Seat): Promise<string> => page.locator('#tab-panel h2').first().innerText();
const rows = ({ page }: Seat): Promise<number> => page.locator('[data-deviation]').count();

function selectedIn({ page }: Seat): Promise<string> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address.replace(/'/g, '').replace('!', ' ');
    }),
  );
}

describe('the tab of deviations', () => {
  it('is opened, left and walked by keyboard, and each cell is selected on the way', async () => {
    const seat = await sit();
    if (!seat) return;
    await list(seat);
    const names = await seat.page.locator('[data-deviation]').evaluateAll((items) => items.map((each) => each.querySelector('button')?.textContent ?? ''));
    const first = seat.page.locator('[data-deviation] button').first();
    await first.focus();
    await seat.page.keyboard.press('Enter');
    await settled(seat.pane);
    expect([await titleOf(seat), await focused(seat)]).toEqual([names[0], names[0]]);
    await seat.page.keyboard.press('Escape');
    await settled(seat.pane);
    expect(await focused(seat)).toBe(names[0]);
    const next = seat.page.getByRole('button', { name: 'Nästa avvikelse' });
    await next.focus();
    const shown: string[] = [];
    for (const [at] of names.slice(0, 3).entries()) {
      await seat.page.keyboard.press('Enter');
      await seat.page.getByText(`${at + 1} av ${names.length}`).waitFor();
      await settled(seat.pane);
      const place = await seat.page.locator('#tab-panel button:has(svg)').nth(1).innerText();
      await expect(selectedIn(seat)).resolves.toBe(place.trim());
      shown.push(await titleOf(seat));
      expect(await focused(seat)).toBe('Nästa avvikelse');
    }
    expect(shown).toEqual(names.slice(0, 3));
  });

  it('moves its flags while the limits are typed', async () => {
    const seat = await sit();
    if (!seat) return;
    await list(seat);
    const before = await seat.page.locator('[data-deviation*="activity"]').count();
    await seat.page.getByRole('button', { name: 'Ändra gränserna' }).click();
    await seat.page.getByRole('spinbutton', { name: 'Minst, tkr' }).fill('900000');
    await seat.page.keyboard.press('Tab');
    expect([before > 3, await seat.page.locator('[data-deviation*="activity"]').count()]).toEqual([true, 0]);
    await seat.page.getByRole('button', { name: 'Tillbaka till 2 % och 500 tkr' }).click();
    expect(await seat.page.locator('[data-deviation*="activity"]').count()).toBe(before);
  });

  it('keeps in the workbook what was approved, and shows it when it is asked for', async () => {
    const seat = await sit();
    if (!seat) return;
    await list(seat);
    const before = await rows(seat);
    await seat.page.locator('[data-deviation] button').first().click();
    await seat.page.getByRole('button', { name: 'Godkänn med kommentar' }).click();
    await seat.page.getByRole('textbox', { name: 'Kommentar' }).fill('Rättas i nästa version');
    await seat.page.keyboard.press('Enter');
    await settled(seat.pane);
    expect(await rows(seat)).toBe(before - 1);
    await seat.page.getByRole('button', { name: 'Visa 1 godkänd' }).click();
    expect(await rows(seat)).toBe(before);
    await seat.page.getByText('Godkänd: Rättas i nästa version').waitFor();
    if (!seat.emulator) throw new Error('There is no workbook.');
    await isRemembered(seat.emulator.model, 'approvals');
    await seat.page.reload();
    await list(seat);
    expect(await rows(seat)).toBe(before - 1);
  });
});
