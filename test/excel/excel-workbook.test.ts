import { changedFormat } from './emulator/model/cell-formats';
import { formatAt, setFormat } from './emulator/model/cells';
import { copyModel } from './emulator/model/copy-model';
import type { ExcelEmulator } from './emulator/excel-emulator';
import { prepareRemoval } from '../../src/app/write/prepare-removal';
import { differences } from './faults/state-of-workbook';
import { newHost, planned } from './faults/use-cases';
import { openExcel } from './support/open-excel';

const SAMPLE = 'upplands-bro-namndplan-2025';

let emulator: ExcelEmulator;
let close = (): void => undefined;

beforeEach(async () => {
  const excel = await openExcel(SAMPLE);
  emulator = excel.emulator;
  close = excel.close;
});

afterEach(() => { close(); });

describe('a write', () => {
  it('is undone, done again and undone, as before each time', async () => {
    const before = copyModel(emulator.model);
    const host = newHost();
    await host.apply(planned(await host.read(), { replace: true, document: true }));
    const written = copyModel(emulator.model);
    expect(differences(before, written).length).toBeGreaterThan(100);
    await host.undo();
    expect(differences(before, emulator.model)).toEqual([]);
    await host.undo();
    expect(differences(written, emulator.model)).toEqual([]);
    await host.undo();
    expect(differences(before, emulator.model)).toEqual([]);
  }, 120_000);

  it('is taken away again with everything of ours, and that is undone: sheets, charts and all', async () => {
    const before = copyModel(emulator.model);
    const host = newHost();
    await host.apply(planned(await host.read(), { replace: true, document: true }));
    const written = copyModel(emulator.model);
    await host.apply(prepareRemoval('', await host.read(), 'sv').plan);
    expect(differences(before, emulator.model)).toEqual([]);
    await host.undo();
    expect(differences(written, emulator.model)).toEqual([]);
  }, 120_000);

  it('gives empty cells their looks back when it is taken away by another that knows only the workbook', async () => {
    const host = newHost();
    const plan = planned(await host.read());
    const beside = plan.cells.find(({ sheet }) => !plan.addSheets.includes(sheet));
    const sheet = emulator.model.sheets.find(({ name }) => name === beside?.sheet);
    if (!beside || !sheet) throw new Error('nothing beside');
    const yellow = { color: 'FFFF00', pattern: 'Solid', patternColor: null };
    setFormat(sheet, beside.row, beside.column, changedFormat(formatAt(sheet, beside.row, beside.column), { fill: yellow }));
    const before = copyModel(emulator.model);
    await host.apply(planned(await host.read()));
    expect(formatAt(sheet, beside.row, beside.column).fill).not.toEqual(yellow);
    const other = newHost();
    await other.apply(prepareRemoval('', await other.read(), 'sv').plan);
    expect(differences(before, emulator.model)).toEqual([]);
  }, 120_000);

  it('is not undone where a person has written since, on a sheet of ours or beside a table', async () => {
    const host = newHost();
    const plan = planned(await host.read());
    await host.apply(plan);
    const beside = plan.cells.find(({ sheet }) => !plan.addSheets.includes(sheet));
    if (!beside) throw new Error('nothing beside');
    const added = plan.addSheets[0] ?? '';
    emulator.typeAsPerson(added, 'AZ99', 'min egen');
    const written = copyModel(emulator.model);
    await expect(host.undo()).rejects.toMatchObject({ problem: { kind: 'changed-cells', places: [{ sheet: added, row: 98, column: 51 }] } });
    expect(differences(written, emulator.model)).toEqual([]);
  }, 120_000);

  it('goes on alone: another one meanwhile is refused', async () => {
    const host = newHost();
    const plan = planned(await host.read());
    const first = host.apply(plan);
    await expect(host.apply(plan)).rejects.toMatchObject({ problem: { kind: 'write-in-flight' } });
    await first;
  }, 120_000);

  it('is stopped on a protected sheet before anything is noted', async () => {
    const host = newHost();
    const plan = planned(await host.read());
    const sheet = emulator.model.sheets.find(({ name }) => plan.cells.some((cell) => cell.sheet === name));
    if (!sheet) throw new Error('nothing beside');
    sheet.protection = { password: null, allows: {} };
    const before = copyModel(emulator.model);
    await expect(host.apply(plan)).rejects.toMatchObject({ problem: { kind: 'protected-sheets', sheets: [sheet.name] }, remains: null });
    expect(differences(before, emulator.model)).toEqual([]);
  }, 120_000);
});

it('has nothing to undo before it has written', async () => {
  await expect(newHost().undo()).rejects.toMatchObject({ problem: { kind: 'nothing-to-undo' } });
});
