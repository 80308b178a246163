/**
 * What each use case costs over office.js: requests, bytes and cells, of Microsoft's own library over the emulated Excel. Time is left out:
 * the emulator's says nothing of Excel's. `tsx bench/excel-round-trips.ts`
 */
import { readFileSync } from 'node:fs';
import { preparePlan } from '../src/app/write/prepare-plan';
import { prepareRemoval } from '../src/app/write/prepare-removal';
import { refreshWorkbook } from '../src/app/write/refresh-workbook';
import { ExcelWorkbook } from '../src/excel/excel-workbook';
import type { Workbook } from '../src/workbook/workbook';
import type { CellWrite, WritePlan } from '../src/workbook/write/write-plan';
import { SWEDISH } from '../test/excel/emulator/culture/cultures';
import type { ExcelEmulator } from '../test/excel/emulator/excel-emulator';
import { openExcel } from '../test/excel/support/open-excel';
import { USUAL_PLAN } from '../test/support/plan-options';
import { makeLargeWorkbook } from './large-workbook';
import { EMPTY_PLAN } from '../src/workbook/write/empty-plan';

const SAMPLE = 'assets/samples/norrtalje-verksamhetsplan-2025.xlsx';
const TIME = '2026-11-21 07:12:00';
const LIMIT = 1_000_000;

type UseCase = readonly [name: string, run: () => Promise<unknown>];

async function run(): Promise<void> {
  say('  use case                                requests     kB up   kB down   largest, kB   cells read   cells written');
  const largest: number[] = [];
  for (const [title, bytes, useCases] of [
    ['The sample of Norrtälje, a whole plan:', new Uint8Array(readFileSync(SAMPLE)), planned] as const,
    ...[10, 10_000].map((rows) => [`${rows} rows × 12 columns, six columns of formulas beside them:`, rowsOf(rows), beside(rows)] as const),
  ]) {
    say(title);
    const { emulator, close } = await openExcel(bytes, { culture: SWEDISH });
    for (const useCase of useCases(new ExcelWorkbook(() => new Date(TIME)))) largest.push(await measure(emulator, useCase));
    close();
  }
  if (Math.max(...largest) > LIMIT) throw new Error(`a request or an answer is larger than ${LIMIT} bytes`);
}

function planned(host: ExcelWorkbook): UseCase[] {
  const usual = { replace: false, document: false, overwrite: false };
  const write = async (workbook: Workbook, wanted: Partial<typeof usual>): Promise<unknown> =>
    host.apply(preparePlan('plan.xlsx', workbook, USUAL_PLAN, { ...usual, ...wanted }, TIME).plan);
  return [
    ['read', () => host.read()],
    ['read again', () => host.readAgain()],
    ['read and write', async () => write(await host.read(), {})],
    ['undo', () => host.undo()],
    ['undo the undoing', () => host.undo()],
    ['read and refresh under another scenario', async () => host.apply(refreshed(await host.read()))],
    ['read and write, plan columns replaced', async () => write(await host.read(), { replace: true, document: true })],
    ['read and remove', async () => host.apply(prepareRemoval('plan.xlsx', await host.read(), 'sv').plan)],
    ['undo the removal', () => host.undo()],
  ];
}

function refreshed(workbook: Workbook): WritePlan {
  const options = { language: 'sv', scenario: { kind: 'named', name: 'Oförändrade priser' }, freeze: 'Utskick', overwrite: false } as const;
  return refreshWorkbook('plan.xlsx', workbook, options, TIME).plan;
}

function rowsOf(rows: number): Uint8Array {
  return makeLargeWorkbook({ rows, sheetXmlBytes: Infinity }).bytes;
}

/** Nothing but cells, so that only their number differs. */
function beside(rows: number): (host: ExcelWorkbook) => UseCase[] {
  return (host) => [
    ['read', () => host.read()],
    ['read again', () => host.readAgain()],
    ['write', async () => host.apply(columnsBeside((await host.read()).sheets[0]?.name ?? '', rows))],
    ['undo', () => host.undo()],
  ];
}

function columnsBeside(sheet: string, rows: number): WritePlan {
  const cells = Array.from({ length: rows * 6 }, (_, at): CellWrite => {
    const [row, column] = [Math.floor(at / 6), 13 + (at % 6)];
    return { sheet, row, column, content: { kind: 'formula', formula: `=ROW(A${row + 1})+${column}`, value: row + 1 + column }, style: { numberFormat: '#,##0' } };
  });
  return { ...EMPTY_PLAN, cells, state: '{}' };
}

async function measure(emulator: ExcelEmulator, [name, useCase]: UseCase): Promise<number> {
  emulator.log.length = 0;
  await useCase();
  const { log } = emulator;
  const sum = (of: (record: (typeof log)[number]) => number): number => log.reduce((all, record) => all + of(record), 0);
  const largest = Math.max(...log.flatMap(({ bytesUp, bytesDown }) => [bytesUp, bytesDown]));
  const figures: readonly (readonly [figure: number, width: number])[] = [
    [log.length, 8],
    [sum(({ bytesUp }) => bytesUp) / 1000, 10],
    [sum(({ bytesDown }) => bytesDown) / 1000, 10],
    [largest / 1000, 14],
    [sum(({ cellsRead }) => cellsRead), 13],
    [sum(({ cellsWritten }) => cellsWritten), 16],
  ];
  say(`  ${name.padEnd(40)}${figures.map(([figure, width]) => figure.toLocaleString('en-US', { maximumFractionDigits: 0 }).padStart(width)).join('')}`);
  return largest;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void run();
