import { differencesBetween } from '../excel/emulator/model/compare-models';
import { sampleBytes } from '../support/sample-bytes';
import { trials } from './support/browser';
import { choose, tabTo, turnTo } from './support/keys';
import { firstScreen, settled } from './support/places';
import type { Seat } from './support/seat';

const { sit } = trials();

const SAMPLES = [...sampleBytes().keys()];
const LONG = 180_000;

const MOST_PROPOSALS = 40;

/** Everything that is proposed is confirmed, so that it can be written. */
async function confirmLinks(seat: Seat): Promise<void> {
  await turnTo(seat, /Underlag/);
  await tabTo(seat, /^tab (?:Tabeller|Kopplingar), /);
  await seat.page.keyboard.press('End');
  await settled(seat.pane);
  const open = seat.pane.getByRole('button', { name: /^Bekräfta/ });
  for (let pressed = 0; pressed < MOST_PROPOSALS && (await open.count()) > 0; pressed += 1) await choose(seat, /^button Bekräfta/);
}

/** Previews, writes and reads the receipt; gives what was said. */
async function writeAll(seat: Seat): Promise<string> {
  await turnTo(seat, /Skriv/);
  await choose(seat, /^button Skriv .+ cell/);
  await seat.pane.getByText(/Klart \d/).first().waitFor();
  return seat.pane.locator('#tab-panel').innerText();
}

describe('with the keyboard alone', () => {
  it.each(SAMPLES)('the economist reads, links, writes and undoes %s', async (sample) => {
    const seat = await sit({ sample });
    if (!seat?.emulator) return;
    const before = structuredClone(seat.emulator.model);
    await firstScreen(seat);
    await confirmLinks(seat);
    expect(await writeAll(seat)).toContain('stämmer med förhandsgranskningen');
    expect(seat.emulator.model.sheets.map(({ name }) => name)).toContain('Scenarier');
    await choose(seat, /^button Ångra$/);
    await seat.pane.getByText('Ångrat').first().waitFor();
    expect(seat.emulator.model.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    // What the person said of links stays remembered: it is none of what was written.
    expect(differencesBetween(before, seat.emulator.model).filter((difference) => !difference.startsWith('state'))).toEqual([]);
    expect(seat.errors).toEqual([]);
  }, LONG);

  it('the economist reads, links, writes and undoes on the page, past the grid and its sheets', async () => {
    const seat = await sit({ host: 'page' });
    if (!seat) return;
    const { page, pane } = seat;
    const sheets = () => page.getByRole('tablist', { name: 'Blad' }).getByRole('tab').allInnerTexts();
    await firstScreen(seat);
    await page.locator('main textarea').waitFor({ state: 'attached' });
    const before = await sheets();
    await confirmLinks(seat);
    expect(await writeAll(seat)).toContain('stämmer med förhandsgranskningen');
    expect(await sheets()).toContain('Scenarier');
    await choose(seat, /^button Ångra$/);
    await pane.getByText('Ångrat').first().waitFor();
    expect(await sheets()).toEqual(before);
    // From the pane round to the sheet and back: neither holds the focus.
    await tabTo(seat, /^tab Driftbudget$/);
    await tabTo(seat, /^textarea /);
    await tabTo(seat, /^tab Skriv/);
    expect(seat.errors).toEqual([]);
  }, LONG);

  it.each(SAMPLES)('the controller compares scenarios, moves the uplift and sees why a row is flagged in %s', async (sample) => {
    const seat = await sit({ sample });
    if (!seat) return;
    await firstScreen(seat);
    await turnTo(seat, /Scenario/);
    const tiles = async (): Promise<string> => seat.pane.locator('#tab-panel').innerText();
    const before = await tiles();
    await tabTo(seat, /Jämför med/);
    await seat.page.keyboard.press('ArrowDown');
    await settled(seat.pane);
    expect(await tiles()).toContain('jämfört');
    await tabTo(seat, /^input Uppräkning \d{4}$/);
    for (let step = 0; step < 3; step += 1) await seat.page.keyboard.press('PageUp');
    await settled(seat.pane);
    expect(await tiles()).not.toBe(before);
    await turnTo(seat, /Avvikelser/);
    expect(seat.errors).toEqual([]);
  }, LONG);

  it('the secretary updates before the meeting, freezes what is sent out, and is told what has changed', async () => {
    const seat = await sit();
    if (!seat?.emulator) return;
    await firstScreen(seat);
    await confirmLinks(seat);
    await writeAll(seat);
    seat.emulator.typeAsPerson('Volymer och priser', 'E3', '11111');
    await seat.command('refresh');
    await seat.pane.getByRole('heading', { name: 'Sedan sist' }).waitFor();
    expect(await seat.pane.locator('#tab-panel').innerText()).toMatch(/Vad som ändrats, \d/);
    await choose(seat, /^button Frys som utskick/);
    await choose(seat, /^button Frys$/);
    await seat.pane.getByText(/Inget har ändrats sedan utskicket/).first().waitFor();
    expect(seat.errors).toEqual([]);
  }, LONG);
});
