/** How fast a column of 10,000 formulas is added to a workbook, beside what one would use instead, and the memory it takes. `tsx bench/write-workbook.ts` */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from '../src/xlsx/read/read-xlsx';
import { makeLargeWorkbook } from './large-workbook';
import { LibreOffice } from './libre-office';
import { median } from './median';
import { formulaOf, WRITERS } from './writing/add-column';

const ROWS = 10_000;
const ROUNDS = 7;

const folder = mkdtempSync(join(tmpdir(), 'volymplan-bench-'));
const file = join(folder, 'rows.xlsx');
const office = new LibreOffice();

async function run(): Promise<void> {
  try {
    const { bytes } = makeLargeWorkbook({ rows: ROWS, sheetXmlBytes: Infinity });
    writeFileSync(file, bytes);
    await compareWriters(bytes);
    measureMemory();
  } finally {
    office.removeProfile();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareWriters(bytes: Uint8Array): Promise<void> {
  for (const [name, write] of Object.entries(WRITERS)) requireColumn(name, await write(bytes, ROWS));
  const writers = new Map<string, () => unknown>(Object.entries(WRITERS).map(([name, write]) => [name, () => write(bytes, ROWS)]));
  if (office.isInstalled) writers.set('LibreOffice, open and save only', () => { office.convert(file, 'xlsx'); });
  else say('LibreOffice is not installed (no `soffice`): compared with exceljs only.');
  say(`${ROWS} rows × 12 columns, ${ROWS} formulas added, from bytes to bytes, ${ROUNDS} rounds in turn:`);
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, write] of writers) {
      const start = performance.now();
      await write();
      times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  const ours = median(times.get('volymplan') ?? []);
  for (const [name, measured] of times) {
    const time = median(measured);
    say(`  ${name.padEnd(32)} ${time.toFixed(0).padStart(6)} ms   ${(time / ours).toFixed(2).padStart(6)} ×`);
  }
}

/** A writer that is fast because it leaves something out is not compared. */
function requireColumn(name: string, bytes: Uint8Array): void {
  const rows = readXlsx(bytes).sheets[0]?.rows;
  for (const row of [1, ROWS]) {
    const cell = rows?.get(row - 1)?.get(13);
    const { formula, value } = formulaOf(row);
    if (cell?.formula !== `=${formula}` || cell.value !== value) throw new Error(`${name} did not write row ${row}`);
  }
}

function measureMemory(): void {
  const child = fileURLToPath(new URL('./writing/write-and-measure.ts', import.meta.url));
  say('One write in a process of its own:');
  for (const name of Object.keys(WRITERS)) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', child, name, file, String(ROWS)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const { peakRssKb, rssBeforeKb } = JSON.parse(stdout) as Record<string, number>;
    say(`  ${name.padEnd(32)} peak ${((peakRssKb ?? 0) / 1024).toFixed(0).padStart(4)} MB of memory (${((rssBeforeKb ?? 0) / 1024).toFixed(0)} MB before)`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void run();
