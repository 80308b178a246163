import { runInExcel } from '../../../src/excel/run/run-in-excel';
import { putStatePart, queueStatePart, readStatePart } from '../../../src/excel/state/state-part';
import { readOpenWorkbook } from '../../../src/excel/read/read-open-workbook';
import { STATE_NAMESPACE } from '../../../src/workbook/state-xml';
import { buildWorkbook } from '../../xlsx/support/build-workbook';
import { openExcel, type OpenedExcel } from '../support/open-excel';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel(buildWorkbook({ sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'] }));
});
afterEach(() => {
  excel.close();
});

const ODD = JSON.stringify({ text: '<]]>&"\'\r\n\ufffe\ud800 å 😀' });

describe('the state in Excel', () => {
  it('is put, changed and taken away', async () => {
    expect(await readStatePart()).toBeNull();
    const id = await putStatePart(null, { state: '{"a":1}', looks: null, journal: '{"j":1}' });
    expect(await readStatePart()).toEqual({ id, state: '{"a":1}', looks: null, journal: '{"j":1}' });
    await runInExcel((context) => {
      queueStatePart(context, id, { state: ODD, looks: '[]', journal: null });
    });
    const read = await readStatePart();
    expect(read).toMatchObject({ id, looks: '[]', journal: null });
    expect(JSON.parse(read?.state ?? '')).toEqual(JSON.parse(ODD));
    expect((await readOpenWorkbook()).statePart).toEqual({ id, looks: '[]', journal: null });
    expect(await putStatePart(id, null)).toBeNull();
    expect(await readStatePart()).toBeNull();
    expect(excel.emulator.model.customXml).toEqual([]);
  });

  it('is kept when the workbook is closed, beside what others keep there', async () => {
    await runInExcel(({ workbook }) => {
      workbook.customXmlParts.add('<volymplan xmlns="urn:annat"/>');
      workbook.customXmlParts.add(`<annat xmlns="${STATE_NAMESPACE}"/>`);
    });
    expect(await readStatePart()).toBeNull();
    await putStatePart(null, { state: '{}', looks: null, journal: null });
    excel.close();
    excel = await openExcel(excel.emulator);
    expect((await readStatePart())?.state).toBe('{}');
    expect((await readOpenWorkbook()).workbook.state).toBe('{}');
    expect(excel.emulator.model.customXml).toHaveLength(3);
  });
});
