/** Run by itself, so that its memory is that of one reading: `tsx bench/reading/read-and-measure.ts FILE` prints JSON. */
import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('which file?');
const bytes = readFileSync(file);
const before = process.resourceUsage().maxRSS;
const start = performance.now();
const workbook = readXlsx(bytes);
const milliseconds = performance.now() - start;
let cells = 0;
for (const sheet of workbook.sheets) for (const row of sheet.rows.values()) cells += row.size;
process.stdout.write(JSON.stringify({ cells, milliseconds, rssBeforeKb: before, peakRssKb: process.resourceUsage().maxRSS }));
