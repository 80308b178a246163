import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectRoundTrip } from './support/expect-round-trip';
import { planSheets } from './support/plan-tables';
import { readBook } from '../support/plan-into-file';
import { differingParts, partsOf } from './support/compare-parts';
import { withTables } from './support/with-tables';

const FOLDER = 'test/xlsx/workbooks';
const SAMPLES = 'assets/samples';

const files = readdirSync(FOLDER).filter((file) => /\.xls[xm]$/.test(file));
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));

describe.each(files)('%s with the tables of a plan', (file) => {
  it('is planned, and after removal as it was, whatever else is in it', async () => {
    const bytes = await withTables(new Uint8Array(readFileSync(join(FOLDER, file))));
    const { bytes: written, prepared } = await expectRoundTrip(bytes, { document: true, replace: true });
    expect(prepared.report.links).toHaveLength(3);
    expect(prepared.plan.replaced).toHaveLength(10);

    const before = partsOf(bytes);
    const sheets = (await readBook(bytes)).sheets.map(({ name }) => name);
    const written2 = differingParts(bytes, written).filter((part) => before.has(part));
    const allowed = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;
    const others = written2.filter((part) => !allowed.test(part));
    // The activity table's sheet and the price table's, which are the last but three and the last but one.
    expect(others).toHaveLength(2);
    expect(sheets.slice(-4)).toEqual(planSheets().map(({ name }) => `${name} 2`));
  });
});

describe.each(samples)('%s', (file) => {
  it('is planned, and after removal as it was', async () => {
    await expectRoundTrip(new Uint8Array(readFileSync(join(SAMPLES, file))), { replace: true, document: true });
  });
});
