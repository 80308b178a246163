import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WriteOptions } from '../../../src/app/options';
import { withTables } from '../../roundtrip/support/with-tables';
import { planInto, removeFrom } from '../../support/plan-into-file';
import { sampleBytes } from '../../support/sample-bytes';
import { differencesFromFile } from './support/differences-from-file';

const EVERYTHING: Partial<WriteOptions> = { document: true, replace: true };
const FOLDER = 'test/xlsx/workbooks';

const files = readdirSync(FOLDER).filter((file) => /\.xls[xm]$/.test(file));

describe.each([...sampleBytes()])('%s', (_name, bytes) => {
  it('is planned through Office.js as in the file', async () => {
    const { bytes: written, prepared } = await planInto(bytes);
    expect(await differencesFromFile(bytes, prepared.plan, written)).toEqual([]);
  });

  it('is replaced and gets its document as in the file, and loses all of it as in the file', async () => {
    const { bytes: written, prepared } = await planInto(bytes, EVERYTHING);
    expect(await differencesFromFile(bytes, prepared.plan, written)).toEqual([]);
    const { bytes: removed, prepared: removal } = await removeFrom(written);
    expect(await differencesFromFile(written, removal.plan, removed)).toEqual([]);
  });

  it('is planned once more, with other settings, as in the file', async () => {
    const { bytes: first } = await planInto(bytes);
    const { bytes: second, prepared } = await planInto(first, EVERYTHING, { otherUplift: { kind: 'everyYear', share: 0.031 } });
    expect(await differencesFromFile(first, prepared.plan, second)).toEqual([]);
  });
});

describe.each(files)('%s with the tables of a plan', (file) => {
  it('is planned, and everything is taken away again, as in the file', async () => {
    const bytes = await withTables(new Uint8Array(readFileSync(join(FOLDER, file))));
    const { bytes: written, prepared } = await planInto(bytes, EVERYTHING);
    expect(await differencesFromFile(bytes, prepared.plan, written)).toEqual([]);
    const { bytes: removed, prepared: removal } = await removeFrom(written);
    expect(await differencesFromFile(written, removal.plan, removed)).toEqual([]);
  });
});
