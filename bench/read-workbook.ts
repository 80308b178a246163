/** How fast a workbook of 10,000 rows is read, beside what one would use instead, and what a sheet of 50 MB needs. `tsx bench/read-workbook.ts` */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { readXlsx } from '../src/xlsx/read/read-xlsx';
import { makeLargeWorkbook, type LargeWorkbook } from './large-workbook';
import { LibreOffice } from './libre-office';
import { median } from './median';

const ROUNDS = 7;
const LARGE_SHEET_BYTES = 50 * 1024 * 1024;

interface Reader {
  readonly name: string;
  readonly read: () => unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'volymplan-bench-'));
const office = new LibreOffice();

async function run(): Promise<void> {
  try {
    await compareReaders(makeLargeWorkbook({ rows: 10_000, sheetXmlBytes: Infinity }));
    measureMemory(makeLargeWorkbook({ rows: Infinity, sheetXmlBytes: LARGE_SHEET_BYTES }));
  } finally {
    office.removeProfile();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareReaders(workbook: LargeWorkbook): Promise<void> {
  const file = join(folder, 'rows.xlsx');
  writeFileSync(file, workbook.bytes);
  const buffer = new Uint8Array(workbook.bytes).buffer;
  const readers: Reader[] = [
    { name: 'volymplan', read: () => readXlsx(workbook.bytes) },
    { name: 'exceljs', read: () => new ExcelJS.Workbook().xlsx.load(buffer) },
  ];
  if (office.isInstalled) {
    readers.push({ name: 'LibreOffice, to csv', read: () => { office.convert(file, 'csv'); } });
  } else {
    say('LibreOffice is not installed (no `soffice`): compared with exceljs only.');
  }
  say(`${workbook.rows} rows, ${workbook.cells} cells, ${megabytes(workbook.sheetXmlBytes)} MB of sheet XML, ${ROUNDS} rounds in turn after one to warm up:`);
  const times = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, read } of readers) {
      const start = performance.now();
      await read();
      if (round > 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  const ours = median(times.get('volymplan') ?? []);
  for (const [name, measured] of times) {
    const time = median(measured);
    say(`  ${name.padEnd(20)} ${time.toFixed(0).padStart(6)} ms   ${(time / ours).toFixed(2).padStart(6)} ×`);
  }
}

function measureMemory(workbook: LargeWorkbook): void {
  const file = join(folder, 'large.xlsx');
  writeFileSync(file, workbook.bytes);
  const child = fileURLToPath(new URL('./reading/read-and-measure.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', child, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { cells, milliseconds, rssBeforeKb, peakRssKb } = JSON.parse(stdout) as Record<string, number>;
  say(`A sheet of ${megabytes(workbook.sheetXmlBytes)} MB of XML, ${String(cells)} cells, in a process of its own:`);
  say(`  ${((milliseconds ?? 0) / 1000).toFixed(1)} s, peak ${((peakRssKb ?? 0) / 1024).toFixed(0)} MB of memory (${((rssBeforeKb ?? 0) / 1024).toFixed(0)} MB before reading)`);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void run();
