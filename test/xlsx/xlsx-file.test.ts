import { strToU8 } from 'fflate';
import { UnreadableWorkbookError } from '../../src/workbook/workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { buildWorkbook, sheetOf, valuesOf } from './support/build-workbook';

describe('XlsxFile', () => {
  it('reads its bytes, also where they are a part of something larger', async () => {
    const bytes = buildWorkbook({ sheets: ['<row><c><v>1</v></c></row>'] });
    const around = new Uint8Array([1, 2, 3, ...bytes, 4, 5]);
    const workbook = await new XlsxFile(around.subarray(3, 3 + bytes.length)).read();
    expect(valuesOf(sheetOf(workbook))).toEqual({ A1: 1 });
  });

  it('rejects, and does not throw, when they are no workbook', async () => {
    const reading = new XlsxFile(strToU8('nej')).read();
    await expect(reading).rejects.toBeInstanceOf(UnreadableWorkbookError);
    await expect(reading).rejects.toMatchObject({ reason: 'not-xlsx', where: null, name: 'UnreadableWorkbookError' });
  });
});
