import { openTab, settled, TABS, type TabName } from './places';
import type { Seat } from './seat';

/** A place in the pane, and how one comes there from the one before it. */
interface Step {
  readonly place: string;
  readonly go: (seat: Seat) => Promise<void>;
}

/**
 * Shows one place after another, as a person who looks at everything: every tab, and what opens within it. Gives what is found wrong, each
 * with the places where it is; that a place cannot be reached is wrong too.
 */
export async function walkThrough(seat: Seat, look: (place: string) => Promise<readonly string[]>): Promise<string[]> {
  const found = new Map<string, Set<string>>();
  const note = (wrong: string, place: string): void => {
    found.set(wrong, (found.get(wrong) ?? new Set()).add(place));
  };
  for (const tab of TABS) {
    const steps = [{ place: tab, go: () => openTab(seat, tab) }, ...WITHIN[tab]];
    for (const { place, go } of steps) {
      try {
        await go(seat);
      } catch (error) {
        note(`cannot be reached: ${String(error).slice(0, 300)}`, place);
        break;
      }
      for (const wrong of await look(place)) note(wrong, place);
    }
  }
  return [...found].map(([wrong, places]) => `${wrong} [${[...places].join(', ')}]`);
}

const TO_WRITE = /^(Skriv|Write) .+ cell/;

const WITHIN: Readonly<Record<TabName, readonly Step[]>> = {
  overview: [{ place: 'since', go: (seat) => press(seat, /^(Sedan sist|Since last)/) }],
  basis: [
    { place: 'tables', go: (seat) => press(seat, /^(Tabeller|Tables), /, 'tab') },
    { place: 'links', go: (seat) => press(seat, /^(Kopplingar|Links), /, 'tab') },
  ],
  scenario: [
    { place: 'bridge', go: (seat) => press(seat, /^(Brygga|Bridge)$/, 'tab') },
    { place: 'tornado', go: (seat) => press(seat, /^(Vad flyttar mest|What moves most)$/, 'tab') },
    { place: 'table of a picture', go: (seat) => press(seat, /^(Visa som tabell|Show as a table)$/) },
    { place: 'goal seek', go: (seat) => press(seat, /^(Målsök|Goal seek)$/) },
    {
      place: 'volumes',
      go: async (seat) => {
        await press(seat, /^(Stäng|Close)$/);
        await press(seat, /^(Volymer per insats|Volumes per item)$/);
      },
    },
    {
      place: 'side by side',
      go: async (seat) => {
        await seat.page.keyboard.press('Escape');
        await seat.pane.getByRole('combobox', { name: /^(Jämför med|Compare with)$/ }).selectOption({ index: 2 });
        await press(seat, /^(Visa sida vid sida|Show side by side)$/);
      },
    },
  ],
  deviations: [
    {
      place: 'a deviation',
      go: async (seat) => {
        await seat.pane.locator('#tab-panel').getByRole('listitem').first().getByRole('button').first().click();
        await settled(seat.pane);
      },
    },
    { place: 'the next', go: (seat) => press(seat, /^(Nästa avvikelse|Next deviation)$/) },
    {
      place: 'limits',
      go: async (seat) => {
        await seat.page.keyboard.press('Escape');
        await press(seat, /^(Ändra gränserna|Change the limits)$/);
      },
    },
  ],
  write: [
    {
      place: 'preview',
      go: async (seat) => {
        await seat.pane.getByRole('grid').first().waitFor();
        await settled(seat.pane);
      },
    },
    { place: 'all cells', go: (seat) => press(seat, /^(Alla celler|All cells)$/, 'tab') },
    {
      place: 'all confirmed',
      go: async (seat) => {
        await openTab(seat, 'basis');
        await press(seat, /^(Kopplingar|Links), /, 'tab');
        // In the footer: all of them. The one before it is for those that are sure.
        await seat.pane.getByRole('button', { name: /^(Bekräfta alla|Confirm all) \d+$/ }).last().click();
        await settled(seat.pane);
      },
    },
    {
      place: 'ready to be written',
      go: async (seat) => {
        await openTab(seat, 'write');
        await seat.pane.getByRole('button', { name: TO_WRITE }).waitFor();
        await settled(seat.pane);
      },
    },
    {
      place: 'receipt',
      go: async (seat) => {
        await press(seat, TO_WRITE);
        await seat.pane.getByText(/(Klart|Done) \d/).first().waitFor();
        await settled(seat.pane);
      },
    },
  ],
};

/** The button, link or tab of that name, within what is shown or in the footer. */
export async function press({ pane }: Seat, name: RegExp, role: 'button' | 'tab' | 'link' = 'button'): Promise<void> {
  await pane.getByRole(role, { name }).first().click();
  await settled(pane);
}
