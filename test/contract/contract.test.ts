import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preparePlan } from '../../src/app/write/prepare-plan';
import { prepareRemoval } from '../../src/app/write/prepare-removal';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { differencesBetween as allDifferences } from '../excel/emulator/model/compare-models';
import type { WorkbookModel } from '../excel/emulator/model/workbook-model';
import { inOneOrder } from '../excel/support/as-excel-tells';
import { withTables } from '../roundtrip/support/with-tables';
import { USUAL_PLAN } from '../support/plan-options';
import { sampleBytes } from '../support/sample-bytes';
import { HOSTS, type OpenHost } from './hosts';

const FOLDER = 'test/xlsx/workbooks';
const EVERYTHING = { replace: true, document: true, overwrite: false };
const [TODAY, TOMORROW] = ['2026-11-21 07:12:00', '2026-11-22 09:30:00'];

const others = readdirSync(FOLDER).filter((file) => /\.xls[xm]$/.test(file));
const workbooks = new Map([
  ...[...sampleBytes()].map(([name, bytes]): [string, () => Promise<Uint8Array>] => [name, () => Promise.resolve(bytes)]),
  ...others.map((file): [string, () => Promise<Uint8Array>] => [file, () => withTables(new Uint8Array(readFileSync(join(FOLDER, file))))]),
]);

/** An apostrophe that is not shown, before text that is text anyway, cannot be asked for. */
function differencesBetween(one: WorkbookModel, other: WorkbookModel): string[] {
  return allDifferences(one, other, { ignoring: { quotePrefix: true } });
}

async function plan({ host }: OpenHost, time: string, write: Partial<typeof EVERYTHING> = {}): Promise<boolean> {
  const wanted = { replace: false, document: false, overwrite: false, ...write };
  const { plan: writes, hasChanges } = preparePlan('plan.xlsx', await host.read(), USUAL_PLAN, wanted, time);
  if (hasChanges) expect((await host.apply(writes)).otherValues ?? []).toEqual([]);
  return hasChanges;
}

async function remove({ host }: OpenHost): Promise<void> {
  const { plan: writes } = prepareRemoval('plan.xlsx', await host.read(), 'sv');
  await host.apply(writes);
}

describe.each(HOSTS)('$name', (underTest) => {
  let open: OpenHost;

  afterEach(() => {
    open.close();
  });

  describe.each([...workbooks])('%s', (_name, load) => {
    it('is read as the file reader reads it', async () => {
      const bytes = await load();
      open = await underTest.open(bytes);
      expect(inOneOrder(await open.host.read())).toEqual(underTest.tells(readXlsx(bytes), await open.seen()));
    });

    it('is up to date once it is planned, and after removal as it was', async () => {
      open = await underTest.open(await load());
      const before = await open.seen();
      expect(await plan(open, TODAY, EVERYTHING)).toBe(true);
      expect(differencesBetween(before, await open.seen()).length).toBeGreaterThan(100);
      expect(await plan(open, TOMORROW, EVERYTHING)).toBe(false);
      await remove(open);
      const isBeyond = (line: string): boolean => open.beyond().some((place) => line.startsWith(`${place} value of `));
      expect(differencesBetween(before, await open.seen()).filter((line) => !isBeyond(line))).toEqual([]);
    });

    it('is as before when a plan is undone, and planned again when that is undone', async () => {
      open = await underTest.open(await load());
      const before = await open.seen();
      await plan(open, TODAY, EVERYTHING);
      const planned = await open.seen();
      await open.host.undo();
      expect(differencesBetween(before, await open.seen())).toEqual([]);
      await open.host.undo();
      expect(differencesBetween(planned, await open.seen())).toEqual([]);
    });

    it('is planned again when its removal is undone', async () => {
      open = await underTest.open(await load());
      await plan(open, TODAY);
      const planned = await open.seen();
      await remove(open);
      await open.host.undo();
      expect(differencesBetween(planned, await open.seen())).toEqual([]);
    });
  });
});
