/** Run by itself, so that its memory is that of one write: `tsx bench/writing/write-and-measure.ts WRITER FILE ROWS` prints JSON. */
import { readFileSync } from 'node:fs';
import { WRITERS } from './add-column';

const [writer, file, rows] = process.argv.slice(2);
if ((writer !== 'volymplan' && writer !== 'exceljs') || file === undefined) throw new Error('which writer, which file?');
const bytes = new Uint8Array(readFileSync(file));
const before = process.resourceUsage().maxRSS;
void WRITERS[writer](bytes, Number(rows)).then((written) => {
  const peakRssKb = process.resourceUsage().maxRSS;
  process.stdout.write(JSON.stringify({ bytes: written.length, rssBeforeKb: before, peakRssKb }));
});
