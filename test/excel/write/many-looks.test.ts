import { Batches } from '../../../src/excel/run/batches';
import { runInExcel } from '../../../src/excel/run/run-in-excel';
import { BATCH_BYTES } from '../../../src/excel/run/batches';
import type { Place } from '../../../src/excel/write/cells/rectangles';
import type { Look } from '../../../src/excel/write/looks/look';
import { ManyLooks } from '../../../src/excel/write/looks/many-looks';
import { queueLooks } from '../../../src/excel/write/looks/read-looks';
import type { Area } from '../../../src/workbook/workbook';
import { planInto } from '../../support/plan-into-file';
import { sampleBytes } from '../../support/sample-bytes';
import { formatAt, setFormat, usedArea } from '../emulator/model/cells';
import { changedFormat, type FormatChange } from '../emulator/model/cell-formats';
import type { SheetModel } from '../emulator/model/workbook-model';
import { openExcel, type OpenedExcel } from '../support/open-excel';
import { smallWorkbook } from '../support/small-workbook';

const LINE = { line: 'Continuous', weight: 'Thin', color: '1A2B3C' };
const CHANGES: readonly FormatChange[] = [
  { font: { bold: true } },
  { font: { color: 'FF0000', size: 14 } },
  { fill: { color: 'FFF2CC', pattern: 'Solid', patternColor: null } },
  { fill: { color: 'FFFFFF', pattern: 'Gray50', patternColor: '00B050' } },
  { borders: { top: LINE } },
  { borders: { bottom: { ...LINE, line: 'Double', weight: 'Thick' } } },
  { borders: { left: LINE } },
  { borders: { right: { ...LINE, color: 'C00000' } } },
  { borders: { diagonalDown: LINE } },
  { horizontal: 'Right', indent: 2 },
  { wrap: true, vertical: 'Top' },
  { isLocked: false },
  { numberFormat: '#,##0.00' },
];

let excel: OpenedExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

async function bothWays(sheet: string, area: Area): Promise<{ many: (string | null)[]; each: string[] }> {
  const one = await runInExcel(({ workbook }) => queueLooks(workbook.worksheets.getItem(sheet), area));
  const each = one().flatMap((row, i) => row.map((look, j) => ({ place: { row: area.top + i, column: area.left + j }, look })));
  const looks = await manyLooks(sheet, each.map(({ place }) => place));
  return {
    many: each.map(({ place, look }) => JSON.stringify(looks.lookOf(place, look.numberFormat))),
    each: each.map(({ look }: { look: Look }) => JSON.stringify(look)),
  };
}

async function manyLooks(sheet: string, places: readonly Place[]): Promise<ManyLooks> {
  const looks = new ManyLooks(sheet, places);
  const batches = new Batches();
  await looks.askCommon(batches);
  await batches.send();
  await looks.askRest(batches);
  await batches.send();
  return looks;
}

/** Always the same. */
function chances(): () => number {
  let state = 20250512;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function change(sheet: SheetModel, area: Area, change: FormatChange): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) setFormat(sheet, row, column, changedFormat(formatAt(sheet, row, column), change));
  }
}

describe('the looks of many cells', () => {
  it.each([...sampleBytes()])('are what each of them says by itself: %s, planned', async (_name, bytes) => {
    excel = await openExcel((await planInto(bytes, { document: true })).bytes);
    for (const sheet of excel.emulator.model.sheets) {
      const used = usedArea(sheet, false);
      if (!used) continue;
      const area = { ...used, bottom: Math.min(used.bottom, used.top + 150), right: Math.min(used.right, used.left + 25) };
      const { many, each } = await bothWays(sheet.name, area);
      expect(many).toEqual(each);
    }
  });

  it.each([0.002, 0.02, 0.2, 0.8])('are so where %d of all cells, rows and columns look otherwise', async (share) => {
    const model = smallWorkbook('Blad1');
    const [sheet] = model.sheets;
    if (!sheet) throw new Error('no sheet');
    const chance = chances();
    const [bottom, right] = [44, 11];
    for (const each of CHANGES) {
      for (let row = 0; row <= bottom; row += 1) if (chance() < share) change(sheet, { top: row, bottom: row, left: 0, right }, each);
      for (let column = 0; column <= right; column += 1) if (chance() < share) change(sheet, { top: 0, bottom, left: column, right: column }, each);
      for (let at = 0; at < 45 * 12; at += 1) if (chance() < share / 4) change(sheet, { top: at % 45, bottom: at % 45, left: at % 12, right: at % 12 }, each);
    }
    excel = await openExcel(model);
    for (const area of [{ top: 0, left: 0, bottom, right }, { top: 3, left: 2, bottom: 20, right: 3 }, { top: 5, left: 1, bottom: 5, right: 9 }, { top: 7, left: 7, bottom: 7, right: 7 }]) {
      const { many, each } = await bothWays('Blad1', area);
      expect(many).toEqual(each);
    }
  });

  it('cost little where whole columns are alike, and what differs where they are not', async () => {
    const model = smallWorkbook('Blad1');
    const [sheet] = model.sheets;
    if (!sheet) throw new Error('no sheet');
    change(sheet, { top: 2_500, left: 3, bottom: 2_500, right: 3 }, { font: { bold: true } });
    excel = await openExcel(model);
    const places = Array.from({ length: 60_000 }, (_, at) => ({ row: Math.floor(at / 6), column: at % 6 }));
    const looks = await manyLooks('Blad1', places);
    expect(places.filter((place) => looks.lookOf(place, 'General')?.bold)).toEqual([{ row: 2_500, column: 3 }]);
    const { log } = excel.emulator;
    expect(log.length).toBe(2);
    expect(log.reduce((sum, { bytesUp, bytesDown }) => sum + bytesUp + bytesDown, 0)).toBeLessThan(250_000);
    expect(Math.max(...log.flatMap(({ bytesUp, bytesDown }) => [bytesUp, bytesDown]))).toBeLessThan(BATCH_BYTES);
  });
});
