import { readOpenWorkbook } from '../../../src/excel/read/read-open-workbook';
import { BATCH_BYTES } from '../../../src/excel/run/batches';
import { carryOut } from '../../../src/excel/write/carry-out';
import type { CellContent, CellWrite, WritePlan } from '../../../src/workbook/write/write-plan';
import { setContent } from '../emulator/model/cells';
import { openExcel } from '../support/open-excel';
import { smallWorkbook } from '../support/small-workbook';
import { EMPTY_PLAN } from '../../../src/workbook/write/empty-plan';

const ROWS = 10_000;
const LIMIT = 1_000_000;

function planOf(contentAt: (row: number, column: number) => CellContent): WritePlan {
  const cells = Array.from({ length: ROWS * 6 }, (_, at): CellWrite => {
    const [row, column] = [Math.floor(at / 6), at % 6];
    return { sheet: 'Blad1', row, column, content: contentAt(row, column), style: { numberFormat: '#,##0' } };
  });
  return { ...EMPTY_PLAN, cells };
}

describe('60,000 cells', () => {
  it.each([
    ['of a digit, over nothing: little is sent and much is answered', (): CellContent => ({ kind: 'number', value: 7 }), ''],
    ['of long formulas, over nothing: much is sent', (row: number): CellContent => ({ kind: 'formula', formula: `=SUM($H$1:$H$9)*${row + 100_000}*1.025`, value: 0 }), ''],
    ['of a digit, over texts: more is answered', (): CellContent => ({ kind: 'number', value: 7 }), 'Beställning av måltider'],
  ])('%s: no request and no answer above 1 MB, and few of them', async (_name, contentAt, former) => {
    const model = smallWorkbook('Blad1');
    const [sheet] = model.sheets;
    if (!sheet) throw new Error('no sheet');
    for (let at = 0; at < ROWS * 6 && former !== ''; at += 1) setContent(sheet, Math.floor(at / 6), at % 6, { kind: 'text', value: former });
    const { emulator, close } = await openExcel(model);
    try {
      const open = await readOpenWorkbook(null);
      const from = emulator.log.length;
      let told = 0;
      await carryOut(planOf(contentAt), { open, onOverwritten: () => (told += 1) });
      const sizes = emulator.log.slice(from).flatMap(({ bytesUp, bytesDown }) => [bytesUp, bytesDown]);
      expect(told).toBe(ROWS * 6);
      expect(Math.max(...sizes)).toBeLessThan(LIMIT);
      const total = Math.max(...[0, 1].map((kind) => sizes.filter((_size, at) => at % 2 === kind).reduce((sum, size) => sum + size, 0)));
      expect(sizes.length / 2).toBeLessThanOrEqual(2 * Math.ceil(total / BATCH_BYTES) + 1);
    } finally {
      close();
    }
  });
});
