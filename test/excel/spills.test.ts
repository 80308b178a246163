import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { EMPTY_PLAN } from '../../src/workbook/write/empty-plan';
import type { WritePlan } from '../../src/workbook/write/write-plan';
import { UnwritableCellError } from '../../src/workbook/write/unwritable-cell-error';
import { buildWorkbook } from '../xlsx/support/build-workbook';
import { differencesBetween } from './emulator/model/compare-models';
import { copyModel } from './emulator/model/copy-model';
import { openExcel, type OpenedExcel } from './support/open-excel';

/** A1 spills down to A3; B1 stands by itself. */
const SHEET =
  '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">SEQUENCE(3)</f><v>1</v></c><c r="B1"><v>7</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>8</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>9</v></c></row>';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel(buildWorkbook({ sheets: [SHEET] }));
});
afterEach(() => {
  excel.close();
});

function replacing(column: number): WritePlan {
  const replaced = [0, 1, 2].map((row) => ({ sheet: 'Blad1', row, column }));
  return { ...EMPTY_PLAN, state: '{}', replaced, cells: replaced.map((place) => ({ ...place, content: { kind: 'number', value: 0 }, style: null })) };
}

it('says where something has spilled', async () => {
  const asked = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const ranges = ['A1:A3', 'A1:B3', 'B1:B3'].map((address) => sheet.getRange(address).load('hasSpill,values,formulas'));
    await context.sync();
    return ranges.map(({ hasSpill, values, formulas }) => ({ hasSpill, values, formulas }));
  });
  expect(asked.map(({ hasSpill }) => hasSpill)).toEqual([true, null, false]);
  expect(asked[0]).toMatchObject({ values: [[1], [2], [3]], formulas: [['=SEQUENCE(3)'], [2], [3]] });
});

it('does not write over cells that a formula has spilled into, and writes nothing at all then', async () => {
  const host = new ExcelWorkbook(() => new Date('2026-11-21T07:12:00'));
  await host.read();
  const before = copyModel(excel.emulator.model);
  const refused = host.apply(replacing(0));
  await expect(refused).rejects.toThrow(UnwritableCellError);
  await expect(refused).rejects.toMatchObject({ sheet: 'Blad1', row: 0, column: 0 });
  expect(differencesBetween(before, excel.emulator.model)).toEqual([]);
});

it('writes beside them, and takes it back', async () => {
  const host = new ExcelWorkbook(() => new Date('2026-11-21T07:12:00'));
  await host.read();
  const before = copyModel(excel.emulator.model);
  await host.apply(replacing(1));
  expect(differencesBetween(before, excel.emulator.model).length).toBeGreaterThan(2);
  await host.undo();
  expect(differencesBetween(before, excel.emulator.model)).toEqual([]);
});
