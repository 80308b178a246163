import { readdirSync } from 'node:fs';
import { PAGE_ORIGIN } from '../excel/emulator/runtime/serve-pages';
import { trials } from './support/browser';
import { builtPages } from './support/built-pages';
import { firstLoad, gzipBytesOf, sizeOf, sizeTable } from './support/first-load';
import { firstScreen } from './support/places';
import { firstScreenOf } from './support/seat';

const MOST_BYTES = 260_000;

const { sit } = trials();

describe('the weight of the pane', () => {
  it('is at most 260 kB of script, gzipped, at first load', async () => {
    const folder = await builtPages();
    const files = firstLoad(folder, 'taskpane.html');
    const later = readdirSync(folder).filter((file) => file.endsWith('.js') && !files.some((first) => first.file === file));
    process.stdout.write(`The pane’s first load:\n${sizeTable(files)}All other parts, the page’s too:\n${sizeTable(later.map((file) => sizeOf(folder, file)).sort((one, other) => other.gzipBytes - one.gzipBytes))}`);
    expect(files.length).toBeGreaterThan(0);
    expect(gzipBytesOf(files)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is no more before the first screen is there, whatever is fetched until then', async () => {
    const seat = await sit();
    if (!seat) return;
    await firstScreen(seat);
    const folder = await builtPages();
    const { ms, files } = await firstScreenOf(seat.page);
    const fetched = files.filter((address) => address.startsWith(PAGE_ORIGIN) && address.endsWith('.js')).map((address) => sizeOf(folder, address.slice(PAGE_ORIGIN.length + 1)));
    process.stdout.write(`Fetched until the first screen, ${ms.toFixed(0)} ms after the start (the emulated Excel’s own time is within):\n${sizeTable(fetched)}`);
    expect(fetched.length).toBeGreaterThan(0);
    expect(gzipBytesOf(fetched)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
