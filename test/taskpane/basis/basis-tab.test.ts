import type { Locator } from 'playwright-core';
import { readStateXml } from '../../../src/workbook/state-xml';
import { parseState } from '../../../src/workbook/write/own/find/stored-state';
import { trials } from '../../pane/support/browser';
import { axeViolations } from '../../pane/support/axe-violations';
import { firstScreen, openTab, settled } from '../../pane/support/places';
import type { Seat } from '../../pane/support/seat';

const { sit } = trials();

const WAIT_MS = 120_000;

async function atBasis(part: RegExp): Promise<Seat | null> {
  const seat = await sit();
  if (!seat) return null;
  await firstScreen(seat);
  await openTab(seat, 'basis');
  await seat.pane.locator('#tab-panel').getByRole('tab', { name: part }).click();
  await settled(seat.pane);
  return seat;
}

const button = ({ pane }: Seat, name: string | RegExp): Locator => pane.getByRole('button', { name }).first();

/** What the workbook remembers, once the pane has been quiet for a moment. */
async function rememberedBy({ emulator, page }: Seat, isThere: (options: Readonly<Record<string, unknown>>) => boolean): Promise<Readonly<Record<string, unknown>>> {
  for (;;) {
    const state = emulator?.model.customXml.flatMap(({ xml }) => readStateXml(xml)?.state ?? [])[0];
    const options = parseState(state)?.options ?? {};
    if (isThere(options)) return options;
    await page.waitForTimeout(50);
  }
}

describe('the tab of tables and links', () => {
  it('by keyboard: a link is confirmed, focus goes to the next card, and the workbook remembers it', async () => {
    const seat = await atBasis(/^Kopplingar/);
    if (!seat) return;
    const cards = seat.pane.locator('#tab-panel ul > li[tabindex="-1"]');
    const names = await cards.getByRole('heading').allTextContents();
    await button(seat, `Bekräfta ${names[0]}`).focus();
    await seat.page.keyboard.press('Enter');
    await cards.nth(names.length - 1).waitFor({ state: 'detached' });
    expect(await cards.getByRole('heading').allTextContents()).toEqual(names.slice(1));
    expect(await seat.page.evaluate(() => document.activeElement?.querySelector('h3')?.textContent)).toBe(names[1]);
    const { links } = await rememberedBy(seat, (options) => options['links'] !== undefined);
    expect(Object.keys(links ?? {})).toEqual([names[0]]);
    expect(seat.errors).toEqual([]);
  }, WAIT_MS);

  it('all at once, and nothing is left to confirm', async () => {
    const seat = await atBasis(/^Kopplingar/);
    if (!seat) return;
    await seat.pane.locator('footer').getByRole('button', { name: /^Bekräfta alla/ }).click();
    await seat.pane.locator('#tab-panel').getByText('Alla 10 kopplingar är klara.').first().waitFor();
    await seat.pane.getByRole('tab', { name: 'Underlag', exact: true }).waitFor();
    expect(await axeViolations(seat.page, '#tab-panel')).toEqual([]);
  }, WAIT_MS);

  it('a table is opened, read otherwise, left out and used again', async () => {
    const seat = await atBasis(/^Tabeller/);
    if (!seat) return;
    await button(seat, /^Driftbudget per verksamhet/).click();
    await seat.pane.getByRole('combobox', { name: 'Enhet' }).selectOption('mnkr');
    await button(seat, /^Driftbudget per verksamhet.*mnkr/).waitFor();
    expect(await axeViolations(seat.page, '#tab-panel')).toEqual([]);
    await button(seat, 'Använd inte').click();
    await seat.pane.getByRole('tab', { name: 'Tabeller, 5' }).waitFor();
    await button(seat, 'Använd igen').click();
    await seat.pane.getByRole('tab', { name: 'Tabeller, 6' }).waitFor();
    await button(seat, 'Läs som först').click();
    await button(seat, /^Driftbudget per verksamhet.*tkr/).waitFor();
  }, WAIT_MS);

  it('what is selected in Excel becomes a table', async () => {
    const seat = await atBasis(/^Tabeller/);
    if (!seat) return;
    const point = button(seat, 'Peka ut en tabell');
    await point.click();
    await seat.pane.getByText('Markera tabellen i bladet').waitFor();
    seat.emulator?.selectAsPerson('Driftbudget', 'A12:D20');
    await point.click();
    await seat.pane.getByText('Driftbudget A12:D20 läses nu som en tabell.').waitFor();
    await button(seat, /^Driftbudget per verksamhet 8 verksamheter|^Driftbudget per verksamhet8 verksamheter/).waitFor();
  }, WAIT_MS);
});
