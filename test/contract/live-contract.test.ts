import { preparePlan } from '../../src/app/write/prepare-plan';
import { prepareRemoval } from '../../src/app/write/prepare-removal';
import { readOwn } from '../../src/app/write/read-own';
import { rememberedOptions, type RememberedOptions } from '../../src/app/write/remembered-options';
import { rememberingState } from '../../src/app/write/remembering-state';
import { addressOf, parseAddress } from '../../src/workbook/address';
import type { LiveWorkbook, SheetChange } from '../../src/workbook/workbook-host';
import type { SheetCell, Workbook } from '../../src/workbook/workbook';
import type { WritePlan } from '../../src/workbook/write/write-plan';
import { differencesBetween as allDifferences } from '../excel/emulator/model/compare-models';
import type { WorkbookModel } from '../excel/emulator/model/workbook-model';
import { USUAL_PLAN } from '../support/plan-options';
import { sampleBytes } from '../support/sample-bytes';
import { LIVE_HOSTS, type OpenLiveHost } from './live-hosts';

const BYTES = sampleBytes().get('upplands-bro-namndplan-2025') ?? new Uint8Array();
const TIME = '2026-11-21 07:12:00';

const differencesBetween = (one: WorkbookModel, other: WorkbookModel): string[] => allDifferences(one, other, { ignoring: { quotePrefix: true, active: true } });

function planned(workbook: Workbook): WritePlan {
  return preparePlan('', workbook, USUAL_PLAN, { replace: false, document: false, overwrite: false }, TIME).plan;
}

/** What the pane has the workbook keep. */
function saying(workbook: Workbook, change: Partial<RememberedOptions>): string {
  return rememberingState(workbook, { ...rememberedOptions(readOwn(workbook).found), ...change }, 'sv');
}

const saidIn = (workbook: Workbook): RememberedOptions => rememberedOptions(readOwn(workbook).found);

async function again(host: LiveWorkbook): Promise<Workbook> {
  const workbook = await host.readAgain();
  if (workbook === null) throw new Error('nothing was read');
  return workbook;
}

function cellAt(workbook: Workbook, sheet: string, address: string): SheetCell | undefined {
  const place = parseAddress(address);
  return place ? workbook.sheets.find(({ name }) => name === sheet)?.rows.get(place.row)?.get(place.column) : undefined;
}

/** A cell beside the person's tables, on a sheet of theirs. */
function beside(plan: WritePlan): { sheet: string; row: number; column: number } {
  const found = plan.cells.find(({ sheet }) => !plan.addSheets.includes(sheet));
  if (!found) throw new Error('nothing beside');
  const { sheet, row, column } = found;
  return { sheet, row, column };
}

describe.each(LIVE_HOSTS)('$name', (underTest) => {
  let open: OpenLiveHost;
  beforeEach(async () => { open = await underTest.open(BYTES); });
  afterEach(() => { open.close(); });

  describe('read again', () => {
    it('has what a person has typed, and what follows from it', async () => {
      const { host, type } = open;
      const [sheet] = (await host.read()).sheets;
      const name = sheet?.name ?? '';
      await type(name, 'Z1', '1 234,5');
      await type(name, 'Z2', '=Z1*2');
      const workbook = await again(host);
      expect(cellAt(workbook, name, 'Z1')).toMatchObject({ value: 1234.5, formula: null });
      expect(cellAt(workbook, name, 'Z2')).toMatchObject({ value: 2469, formula: '=Z1*2' });
      await type(name, 'Z1', '1');
      expect(cellAt(await again(host), name, 'Z2')).toMatchObject({ value: 2 });
    });

    it('has all that a first reading has', async () => {
      const { host, type } = open;
      const name = (await host.read()).sheets[0]?.name ?? '';
      await type(name, 'Z1', 'anteckning');
      await type(name, 'Z2', '1 234,5');
      await type(name, 'Z3', '=OM(Z2>1;Z2*2;"")');
      await type(name, 'Z4', '=OM(Z2>1;"";Z2)');
      await type(name, 'Z2', '1 235');
      const [workbook, fresh] = [await again(host), await (await open.another()).read()];
      expect(workbook).toEqual(fresh);
    });

    it('is what a write is compared with, so that what came since is not written over', async () => {
      const { host, type } = open;
      const plan = planned(await host.read());
      const { sheet, row, column } = beside(plan);
      await type(sheet, addressOf(row, column), 'upptaget');
      const before = await open.seen();
      await expect(host.apply(plan)).rejects.toMatchObject({ name: 'HostError', problem: { kind: 'changed-cells', places: [{ sheet, row, column }] }, remains: null });
      expect(differencesBetween(before, await open.seen())).toEqual([]);
      await host.apply(planned(await again(host)));
      expect(cellAt(await again(host), sheet, addressOf(row, column))).toMatchObject({ value: 'upptaget' });
    });

    it('does not stand in for what a plan was made of', async () => {
      const { host, type } = open;
      const workbook = await host.read();
      const plan = planned(workbook);
      const { sheet, row, column } = beside(plan);
      await type(sheet, addressOf(row, column), 'upptaget');
      await again(host);
      await expect(host.apply(plan, {}, workbook)).rejects.toMatchObject({ problem: { kind: 'changed-cells', places: [{ sheet, row, column }] } });
      const now = await again(host);
      await host.remember(saying(now, { base: null, table: 'T1' }));
      await host.apply(planned(now), {}, now);
      expect(cellAt(await again(host), sheet, addressOf(row, column))).toMatchObject({ value: 'upptaget' });
    });

    it('after a write finds nothing more to write', async () => {
      const { host } = open;
      await host.apply(planned(await host.read()));
      const { hasChanges } = preparePlan('', await again(host), USUAL_PLAN, { replace: false, document: false, overwrite: false }, TIME);
      expect(hasChanges).toBe(false);
    });
  });

  describe('what is remembered', () => {
    it('is there in another sitting, and nothing else of the workbook is another', async () => {
      const { host } = open;
      const before = await open.seen();
      const workbook = await host.read();
      await host.remember(saying(workbook, { base: 2024 }));
      const other = await (await open.another()).read();
      expect(saidIn(other).base).toBe(2024);
      expect(differencesBetween(before, await open.seen()).filter((line) => !line.startsWith('state'))).toEqual([]);
      expect(other.sheets).toEqual(workbook.sheets);
      expect((await again(host)).state).toBe(other.state);
      expect(host.canUndo).toBe(false);
    });

    it('may be said time after time, and lives with what is written', async () => {
      const { host } = open;
      await host.remember(saying(await host.read(), { base: 2024 }));
      await host.remember(saying(await again(host), { table: 'T1' }));
      await host.remember(saying(await again(host), { base: null }));
      const workbook = await again(host);
      expect(saidIn(workbook)).toMatchObject({ base: null, table: 'T1' });
    });

    it('stays when a write before it is undone, and done again', async () => {
      const { host } = open;
      const before = await open.seen();
      await host.apply(planned(await host.read()));
      await host.remember(saying(await again(host), { base: 2024 }));
      const written = await open.seen();
      await host.undo();
      expect(saidIn(await again(host)).base).toBe(2024);
      expect(differencesBetween(before, await open.seen()).filter((line) => !line.startsWith('state'))).toEqual([]);
      await host.undo();
      expect(differencesBetween(written, await open.seen())).toEqual([]);
      expect(saidIn(await again(host)).base).toBe(2024);
    });

    it('while a write is undone stays when that is done again, and undone', async () => {
      const { host } = open;
      await host.apply(planned(await host.read()));
      await host.undo();
      await host.remember(saying(await again(host), { base: 2023 }));
      await host.undo();
      const written = await again(host);
      expect(saidIn(written).base).toBe(2023);
      expect(written.sheets.map(({ name }) => name)).toContain('Scenarier');
      const { hasChanges } = preparePlan('', { ...written, state: saying(written, { base: null }) }, USUAL_PLAN, { replace: false, document: false, overwrite: false }, TIME);
      expect(hasChanges).toBe(false);
      await host.undo();
      expect(saidIn(await again(host)).base).toBe(2023);
    });

    it('goes with everything of ours, and comes back with it', async () => {
      const { host } = open;
      const before = await open.seen();
      await host.apply(planned(await host.read()));
      await host.remember(saying(await again(host), { base: 2024 }));
      await host.apply(prepareRemoval('', await again(host), 'sv').plan);
      expect(differencesBetween(before, await open.seen())).toEqual([]);
      await host.undo();
      expect(saidIn(await again(host)).base).toBe(2024);
    });

    it('is refused where it is made of a state that is another by now', async () => {
      const { host } = open;
      const workbook = await host.read();
      const stale = saying(workbook, { base: 2024 });
      await host.apply(planned(workbook));
      const written = await open.seen();
      await expect(host.remember(stale)).rejects.toMatchObject({ problem: { kind: 'changed-state' } });
      expect(differencesBetween(written, await open.seen())).toEqual([]);
    });

    it('is refused while a write goes on', async () => {
      const { host } = open;
      const workbook = await host.read();
      const writing = host.apply(planned(workbook));
      await expect(host.remember(saying(workbook, { base: 2024 }))).rejects.toMatchObject({ problem: { kind: 'write-in-flight' } });
      await writing;
    });
  });

  it('tells of what a person types, and not of what we write or remember', async () => {
    const { host, type } = open;
    const told: SheetChange[] = [];
    const stop = await host.onChanged((change) => told.push(change));
    const workbook = await host.read();
    const name = workbook.sheets[0]?.name ?? '';
    await type(name, 'Z1', '5');
    await host.remember(saying(await again(host), { base: 2024 }));
    await host.apply(planned(await again(host)));
    await host.undo();
    await type(name, 'Z2', '6');
    expect(told).toEqual([{ sheet: name, address: 'Z1' }, { sheet: name, address: 'Z2' }]);
    await stop();
    await type(name, 'Z3', '7');
    expect(told).toHaveLength(2);
  });

  it('tells what is selected', async () => {
    const name = (await open.host.read()).sheets[0]?.name ?? '';
    open.mark(name, 'B3:C8');
    expect(await open.host.selection()).toEqual({ sheet: name, address: 'B3:C8' });
  });

  it('keeps what a person has typed since when a write is undone, and refuses where that is in the write', async () => {
    const { host, type } = open;
    const plan = planned(await host.read());
    await host.apply(plan);
    const { sheet, row, column } = beside(plan);
    await type(sheet, 'AZ1', '42');
    await host.undo();
    expect(cellAt(await again(host), sheet, 'AZ1')).toMatchObject({ value: 42 });
    await host.undo();
    expect(cellAt(await again(host), sheet, 'AZ1')).toMatchObject({ value: 42 });
    await type(sheet, addressOf(row, column), 'min egen');
    const before = await open.seen();
    await expect(host.undo()).rejects.toMatchObject({ problem: { kind: 'changed-cells', places: [{ sheet, row, column }] } });
    expect(differencesBetween(before, await open.seen())).toEqual([]);
  });
});
