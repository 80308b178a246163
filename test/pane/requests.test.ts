import { OFFICE_ADDRESS, PAGE_ORIGIN } from '../excel/emulator/runtime/serve-pages';
import { trials } from './support/browser';
import { firstScreen } from './support/places';
import { walkThrough } from './support/walk';

const { sit } = trials();

const HARM = '<img src="https://harm.example/x" onerror="document.title=\'harmed\'">';
const SCRIPT = '<script>document.title=\'harmed\'</script>';
const LINK = '=HYPERLINK("https://harm.example/","Öppna insatser vuxna")';

/** Over the names of rows: of an activity, of an item, and of another activity. */
const TYPED = [
  ['Driftbudget', 'A18', HARM],
  ['Volymer och priser', 'A4', SCRIPT],
  ['Driftbudget', 'A19', LINK],
] as const;

describe('what the pane asks for', () => {
  it.each(['excel', 'page'] as const)('is its own files and Office’s script, and nothing is stopped, beside %s', async (host) => {
    const seat = await sit({ host });
    if (!seat) return;
    await firstScreen(seat);
    expect(await walkThrough(seat, () => Promise.resolve([]))).toEqual([]);
    const addresses = host === 'excel' ? [`${PAGE_ORIGIN}/`, OFFICE_ADDRESS] : [`${PAGE_ORIGIN}/`];
    expect(seat.asked.filter((address) => !/^(?:data|blob):/.test(address) && !addresses.some((own) => address.startsWith(own)))).toEqual([]);
    expect(seat.refused).toEqual([]);
    expect(await seat.violations()).toEqual([]);
    expect(seat.errors).toEqual([]);
  });

  it('is not what a cell says: texts that look like pages, and links, are shown as they are', async () => {
    const seat = await sit();
    if (!seat?.emulator) return;
    await firstScreen(seat);
    for (const [sheet, address, text] of TYPED) seat.emulator.typeAsPerson(sheet, address, text);
    await seat.page.reload();
    await firstScreen(seat);
    let shown = '';
    const found = await walkThrough(seat, async () => {
      shown += await seat.pane.innerText();
      return seat.pane.evaluate((pane) => [...pane.querySelectorAll('img, script, iframe, a[href^="http"]')].map(({ outerHTML }) => outerHTML));
    });
    expect(found).toEqual([]);
    expect(shown).toContain(HARM);
    expect(shown).toContain(SCRIPT);
    expect(await seat.page.title()).not.toContain('harmed');
    expect(seat.refused).toEqual([]);
    expect(await seat.violations()).toEqual([]);
  });
});
