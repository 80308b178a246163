import type { Browser } from 'playwright-core';
import { ENGLISH } from '../emulator/culture/cultures';
import { differencesBetween } from '../emulator/model/compare-models';
import type { WorkbookModel } from '../emulator/model/workbook-model';
import { launchChromium } from '../emulator/runtime/chromium';
import { buildPane } from './support/build-pane';
import { norrtalje, sitDown, type Sitting, type SittingOptions } from './support/sitting';

jest.setTimeout(600_000);

let browser: Browser | null = null;
let folder = '';
let reason = '';
const open: Sitting[] = [];

beforeAll(async () => {
  const launched = await launchChromium();
  browser = launched.browser;
  if (launched.browser === null) reason = launched.reason;
  else folder = buildPane();
});

afterEach(async () => {
  for (const sitting of open.splice(0)) {
    await sitting.shoot(`last-${expect.getState().currentTestName?.slice(-24).replaceAll(' ', '-') ?? ''}`);
    await sitting.close();
  }
});

afterAll(async () => {
  await browser?.close();
});

/** Null on a machine without a Chromium, which says so. */
async function sit(workbook: Parameters<typeof sitDown>[2], options: SittingOptions = {}): Promise<Sitting | null> {
  if (browser === null) {
    process.stderr.write(`The pane is not tried: ${reason}\n`);
    return null;
  }
  const sitting = await sitDown(browser, folder, workbook, options);
  open.push(sitting);
  return sitting;
}

function sheetNames({ sheets }: WorkbookModel): string[] {
  return sheets.map(({ name }) => name);
}

/** Nothing is answered from the first request on before which it is so: something of a write is there then, and something not. */
function killedWhen({ faults }: Sitting['emulator'], isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    for (let request = 1; request <= 100; request += 1) {
      faults.happensBefore(request, () => {
        if (!isSo()) return;
        faults.failFrom(request, { kind: 'killed', effect: 'none' });
        resolve();
      });
    }
  });
}

describe('the pane, in Chromium over Microsoft’s office.js and the emulated Excel', () => {
  it('reviews, writes, undoes, does again and takes everything out, in Swedish', async () => {
    const model = norrtalje();
    const before = structuredClone(model);
    const sitting = await sit(model);
    if (!sitting) return;
    const { button, text, shoot, pane } = sitting;
    await button('Granska').click();
    await button(/^Skriv .+ celler$/).waitFor();
    await text('−321 690 tkr').waitFor();
    await shoot('sv-1-granska');
    expect(differencesBetween(before, model)).toEqual([]);

    await button(/^Skriv /).click();
    await text(/Klart \d/).waitFor();
    await text('Läst tillbaka').waitFor();
    await shoot('sv-2-kvitto');
    expect(sheetNames(model)).toContain('Scenarier');
    // What was pressed is gone: the receipt has the focus.
    expect(await pane.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await button('Ångra').click();
    await text('Ångrat').waitFor();
    await shoot('sv-3-angrat');
    expect(differencesBetween(before, model)).toEqual([]);
    await button('Gör om').click();
    await text(/Klart \d/).waitFor();
    expect(sheetNames(model)).toContain('Scenarier');

    await button(/^Ta bort allt/).click();
    await text('Dina egna tal rörs inte.').waitFor();
    await shoot('sv-4-ta-bort');
    await button('Ta bort').click();
    await text('Allt från volymplan är borttaget').waitFor();
    expect(differencesBetween(before, model)).toEqual([]);
    expect(pane.refused).toEqual([]);
    expect(pane.errors).toEqual([]);
  });

  it('says the same in English, in the dark and narrow, and remembers the choice of language', async () => {
    const model = norrtalje();
    const sitting = await sit(model, { culture: ENGLISH, theme: 'dark', width: 320 });
    if (!sitting) return;
    const { button, text, shoot, pane } = sitting;
    await button('Review').click();
    await button(/^Write .+ cells$/).waitFor();
    await shoot('en-1-review');
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await button(/^Write /).click();
    await text(/Done \d/).waitFor();
    await button('Svenska').click();
    await text(/Klart \d/).waitFor();
    await pane.page.reload();
    await button('Granska').waitFor();
    expect(pane.errors).toEqual([]);
  });

  it('can be used by the keyboard alone', async () => {
    const sitting = await sit(norrtalje());
    if (!sitting) return;
    const { pane, button, text } = sitting;
    await button('Granska').waitFor();
    const press = async (name: RegExp): Promise<void> => {
      for (let step = 0; step < 80; step += 1) {
        await pane.page.keyboard.press('Tab');
        const focused = await pane.page.evaluate(() => document.activeElement?.textContent ?? '');
        if (name.test(focused)) break;
      }
      await pane.page.keyboard.press('Enter');
    };
    await press(/^Granska$/);
    await button(/^Skriv /).waitFor();
    await press(/^Skriv /);
    await text(/Klart \d/).waitFor();
    await press(/^Ångra$/);
    await text('Ångrat').waitFor();
  });

  it('answers the buttons of the ribbon', async () => {
    const model = norrtalje();
    const sitting = await sit(model);
    if (!sitting) return;
    const { pane, button, text, emulator, shoot } = sitting;
    await button('Granska').waitFor();
    await pane.command('review');
    await button(/^Skriv /).click();
    await text(/Klart \d/).waitFor();
    emulator.typeAsPerson('Volymer och priser', 'E4', '11111');
    await pane.command('refresh');
    expect(emulator.runtime.asked).toEqual(['Visible', 'Visible']);
    await text('Ändrat sedan senaste körningen').waitFor();
    await shoot('sv-5-uppdatera');
    await button('Ångra').click();
    await text('Ångrat').waitFor();
    expect(pane.errors).toEqual([]);
  });

  it('says what to do about a protected sheet, and goes on when it is done', async () => {
    const model = norrtalje();
    const sitting = await sit(model);
    if (!sitting) return;
    const { button, text, shoot } = sitting;
    await button('Granska').click();
    await button(/^Skriv /).waitFor();
    const sheet = model.sheets.find(({ name }) => name === 'Driftbudget');
    if (!sheet) throw new Error('The sample has no sheet Driftbudget.');
    sheet.protection = { password: null, allows: {} };
    await button(/^Skriv /).click();
    await text('Bladet Driftbudget är skyddat.').waitFor();
    await shoot('sv-6-skyddat');
    expect(sheetNames(model)).not.toContain('Scenarier');
    sheet.protection = null;
    await button('Försök igen').click();
    await text(/Klart \d/).waitFor();
  });

  it('waits while a cell is edited', async () => {
    const sitting = await sit(norrtalje());
    if (!sitting) return;
    const { emulator, button, text, shoot } = sitting;
    await button('Granska').waitFor();
    emulator.startEditing();
    await button('Granska').click();
    await text('Avsluta redigeringen i cellen, så fortsätter volymplan.').waitFor();
    await shoot('sv-7-vantar');
    emulator.leaveCell();
    await button(/^Skriv /).waitFor();
  });

  it.each([
    ['Lägg tillbaka', 'Allt är som före den avbrutna skrivningen'],
    ['Skriv klart', 'Den avbrutna skrivningen är klar'],
  ])('offers to %s what was broken off when the pane was closed', async (choice, said) => {
    const model = norrtalje();
    const before = structuredClone(model);
    const first = await sit(model);
    if (!first) return;
    const { emulator } = first;
    await first.button('Granska').click();
    await first.button(/^Skriv /).waitFor();
    emulator.faults.restart();
    const killed = killedWhen(emulator, () => sheetNames(model).includes('Scenarier'));
    await first.button(/^Skriv /).click();
    await killed;
    await first.text('Skriver …').waitFor();
    await first.close();
    open.splice(open.indexOf(first), 1);
    emulator.faults.restart();
    expect(differencesBetween(before, model)).not.toEqual([]);

    const second = await sit(emulator);
    if (!second) return;
    await second.button(choice).waitFor();
    await second.shoot('sv-8-avbruten');
    await second.button(choice).click();
    await second.text(said).waitFor();
    if (choice === 'Lägg tillbaka') expect(differencesBetween(before, model)).toEqual([]);
    else expect(sheetNames(model)).toContain('Scenarier');
  });
});
