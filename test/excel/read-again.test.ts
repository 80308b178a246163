import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { runInExcel } from '../../src/excel/run/run-in-excel';
import type { Sheet, Workbook } from '../../src/workbook/workbook';
import type { SheetChange } from '../../src/workbook/workbook-host';
import { buildWorkbook } from '../xlsx/support/build-workbook';
import { copyModel } from './emulator/model/copy-model';
import { contentAt } from './emulator/model/cells';
import { sheetNamed } from './emulator/model/sheets';
import { differences } from './faults/state-of-workbook';
import { newHost, planned } from './faults/use-cases';
import { openExcel, type OpenedExcel } from './support/open-excel';

let excel: OpenedExcel;
let host: ExcelWorkbook;

async function open(what: string | Uint8Array): Promise<void> {
  excel = await openExcel(what);
  host = newHost();
}

afterEach(() => { excel.close(); });

/** Until the events that are on their way have come. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function again(): Promise<Workbook> {
  const workbook = await host.readAgain();
  if (workbook === null) throw new Error('nothing was read');
  return workbook;
}

const sheetOf = (workbook: Workbook, name: string): Sheet | undefined => workbook.sheets.find((sheet) => sheet.name === name);

const TITLE = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
const MERGED = `<sheetData>${TITLE}</sheetData><mergeCells count="1"><mergeCell ref="A3:C4"/></mergeCells>`;

describe('reading again', () => {
  it('sees what has been typed, in three requests, with all else as it was read', async () => {
    await open('norrtalje-verksamhetsplan-2025');
    const first = await host.read();
    const sheet = first.sheets[0]?.name ?? '';
    excel.emulator.typeAsPerson(sheet, 'Z9', '42');
    const before = excel.emulator.log.length;
    const second = await again();
    expect(excel.emulator.log.length - before).toBe(3);
    expect(sheetOf(second, sheet)?.rows.get(8)?.get(25)).toMatchObject({ value: 42 });
    const fresh = await newHost().read();
    expect(second).toEqual(fresh);
    expect(fresh.sheets.some(({ merged }) => merged.length > 0) || fresh.sheets.some(({ sizedColumns }) => (sizedColumns?.size ?? 0) > 0)).toBe(true);
  });

  it('asks about a sheet that is new, and keeps what is known of one that is renamed', async () => {
    await open(buildWorkbook({ sheets: [MERGED, TITLE] }));
    await host.read();
    await runInExcel(({ workbook }) => {
      workbook.worksheets.add('Nytt').getRange('A1:B1').untrack().merge();
      workbook.worksheets.getItem('Blad1').name = 'Annat';
    });
    const workbook = await again();
    expect(sheetOf(workbook, 'Nytt')?.sizedColumns).toEqual(new Set());
    expect(sheetOf(workbook, 'Annat')?.merged).toEqual([{ top: 2, left: 0, bottom: 3, right: 2 }]);
  });

  it('moves merged areas with rows that a person inserts above them, as far as it listens', async () => {
    await open(buildWorkbook({ sheets: [MERGED] }));
    await host.read();
    const told: SheetChange[] = [];
    const stop = await host.onChanged((change) => told.push(change));
    excel.emulator.insertRowsAsPerson('Blad1', 2, 3);
    await settled();
    expect(told).toEqual([{ sheet: 'Blad1', address: null }]);
    const before = excel.emulator.log.length;
    const workbook = await again();
    expect(excel.emulator.log.length - before).toBe(3);
    expect(sheetOf(workbook, 'Blad1')?.merged).toEqual([{ top: 5, left: 0, bottom: 6, right: 2 }]);
    expect(workbook).toEqual(await newHost().read());
    await stop();
  });

  it('gives nothing, at once, while a cell is being edited, and leaves what was read', async () => {
    await open('norrtalje-verksamhetsplan-2025');
    await host.read();
    const plan = planned(await host.read());
    excel.emulator.startEditing();
    expect(await host.readAgain()).toBeNull();
    excel.emulator.leaveCell();
    expect(await host.readAgain()).not.toBeNull();
    await host.apply(plan);
  });

  it.each(['ActivityLimitReached', 'RequestAborted', 'Timeout'])('gives nothing where Excel says %s, whichever request it answers so', async (code) => {
    await open(buildWorkbook({ sheets: [MERGED] }));
    await host.read();
    for (const request of [1, 2, 3]) {
      excel.emulator.faults.restart();
      excel.emulator.faults.failAt(request, { kind: 'before', code });
      expect(await host.readAgain()).toBeNull();
    }
  });

  it('rejects where Excel cannot be asked at all', async () => {
    await open(buildWorkbook({ sheets: [MERGED] }));
    await host.read();
    excel.emulator.faults.restart();
    excel.emulator.faults.failFrom(1, { kind: 'before', code: 'InvalidOrTimedOutSession' });
    await expect(host.readAgain()).rejects.toMatchObject({ problem: { kind: 'program', code: 'InvalidOrTimedOutSession' } });
  });

  it('gives nothing during a write, nor where one began meanwhile', async () => {
    await open('upplands-bro-namndplan-2025');
    const plan = planned(await host.read());
    const reading = host.readAgain();
    const writing = host.apply(plan);
    expect(await host.readAgain()).toBeNull();
    expect(await reading).toBeNull();
    await writing;
    expect(await host.readAgain()).toEqual(await newHost().read());
  });

  it('is what a write is compared with', async () => {
    await open('upplands-bro-namndplan-2025');
    const plan = planned(await host.read());
    const beside = plan.cells.find(({ sheet }) => !plan.addSheets.includes(sheet));
    if (!beside) throw new Error('nothing beside');
    const { sheet, row, column } = beside;
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    excel.emulator.typeAsPerson(sheet, address, 'upptaget');
    const untouched = copyModel(excel.emulator.model);
    await expect(host.apply(plan)).rejects.toMatchObject({ problem: { kind: 'changed-cells', places: [{ sheet, row, column }] } });
    expect(differences(untouched, excel.emulator.model)).toEqual([]);
    const other = planned(await again());
    await host.apply(other);
    const model = sheetNamed(excel.emulator.model, sheet);
    expect(model && contentAt(model, row, column)).toEqual({ kind: 'text', value: 'upptaget' });
  }, 60_000);
});

describe('the selection', () => {
  it('is what the person has marked, and nothing where that is several ranges', async () => {
    await open(buildWorkbook({ sheets: [MERGED, TITLE] }));
    excel.emulator.selectAsPerson('Blad2', 'B3:C8');
    expect(await host.selection()).toEqual({ sheet: 'Blad2', address: 'B3:C8' });
    excel.emulator.selectAsPerson('Blad2', 'B3');
    expect(await host.selection()).toEqual({ sheet: 'Blad2', address: 'B3' });
    excel.emulator.selectAsPerson('Blad2', 'B3', 'D5:D6');
    expect(await host.selection()).toBeNull();
  });
});
