import { runInExcel } from '../../../src/excel/run/run-in-excel';
import { selectPlace } from '../../../src/excel/watch/select-place';
import { ChangeEvents } from '../../../src/excel/watch/change-events';
import { watchChanges } from '../../../src/excel/watch/watch-changes';
import { watchSelection } from '../../../src/excel/watch/watch-selection';
import type { SheetChange } from '../../../src/workbook/workbook-host';
import { buildWorkbook } from '../../xlsx/support/build-workbook';
import { openExcel, type OpenedExcel } from '../support/open-excel';

let excel: OpenedExcel;
beforeEach(async () => {
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
  excel = await openExcel(buildWorkbook({ sheets: [one, one, one], sheetAttributes: ['', '', 'state="hidden"'] }));
});
afterEach(() => {
  excel.close();
});

/** Until the events that are on their way have come. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function addSheet(name: string): Promise<void> {
  await runInExcel(({ workbook }) => {
    workbook.worksheets.add(name);
  });
}

describe('changes', () => {
  it("are told when a person or a colleague makes them, not the add-in's own", async () => {
    const told: SheetChange[] = [];
    const stop = await watchChanges(new ChangeEvents(), (change) => told.push(change));
    excel.emulator.typeAsPerson('Blad2', 'B3', '5');
    excel.emulator.typeAsPerson('Blad1', 'A1', '6', 'Remote');
    await runInExcel(({ workbook }) => {
      workbook.worksheets.getItem('Blad1').getRange('C1').untrack().values = [[1]];
    });
    await settled();
    expect(told).toEqual([
      { sheet: 'Blad2', address: 'B3' },
      { sheet: 'Blad1', address: 'A1' },
    ]);
    await stop();
    excel.emulator.typeAsPerson('Blad2', 'B4', '5');
    await settled();
    expect(told).toHaveLength(2);
  });

  it('are told of sheets that come and go, but while we write', async () => {
    const told: SheetChange[] = [];
    let isWriting = true;
    const stop = await watchChanges(new ChangeEvents(), (change) => told.push(change), { isWriting: () => isWriting });
    await addSheet('Vårt');
    await settled();
    expect(told).toEqual([]);
    isWriting = false;
    await addSheet('Nytt');
    await settled();
    await runInExcel(({ workbook }) => {
      workbook.worksheets.getItem('Blad2').delete();
    });
    await settled();
    expect(told).toEqual([
      { sheet: 'Nytt', address: null },
      { sheet: 'Blad2', address: null },
    ]);
    await stop();
  });

  it('can be stopped while a cell is being edited', async () => {
    const told: SheetChange[] = [];
    const stop = await watchChanges(new ChangeEvents(), (change) => told.push(change));
    excel.emulator.typeAsPerson('Blad1', 'A1', '2');
    await settled();
    expect(told).toEqual([{ sheet: 'Blad1', address: 'A1' }]);
    excel.emulator.startEditing();
    const stopped = stop();
    setTimeout(() => { excel.emulator.leaveCell(); }, 50);
    await stopped;
    excel.emulator.typeAsPerson('Blad1', 'A1', '3');
    await settled();
    expect(told).toHaveLength(1);
  });
});

describe('the selection', () => {
  it('is told with its sheet', async () => {
    const told: SheetChange[] = [];
    const stop = await watchSelection((selected) => told.push(selected));
    excel.emulator.selectAsPerson('Blad2', 'B3:C8');
    await settled();
    expect(told).toEqual([{ sheet: 'Blad2', address: 'B3:C8' }]);
    await stop();
    excel.emulator.selectAsPerson('Blad1', 'A1');
    await settled();
    expect(told).toHaveLength(1);
  });

  it('is moved to a place, on its sheet', async () => {
    await selectPlace('Blad2', 'B3:C8');
    const { active, range } = await runInExcel(({ workbook }) => {
      const selected = workbook.getSelectedRange();
      selected.untrack();
      return { active: workbook.worksheets.getActiveWorksheet().load('name'), range: selected.load('address') };
    });
    expect([active.name, range.address]).toEqual(['Blad2', 'Blad2!B3:C8']);
  });

  it('cannot be moved to a sheet that is hidden or gone, and stays then', async () => {
    await selectPlace('Blad1', 'A1');
    await expect(selectPlace('Blad3', 'A1')).rejects.toMatchObject({ problem: { kind: 'hidden-sheet', sheet: 'Blad3' } });
    await expect(selectPlace('Borta', 'A1')).rejects.toMatchObject({ problem: { kind: 'changed-structure', what: 'Borta' } });
    const active = await runInExcel(({ workbook }) => workbook.worksheets.getActiveWorksheet().load('name'));
    expect(active.name).toBe('Blad1');
  });
});
