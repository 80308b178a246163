import { readOpenWorkbook } from '../../../src/excel/read/read-open-workbook';
import { readBack, type ReadBack } from '../../../src/excel/verify/read-back';
import { findChangedCells, verifyAsRead } from '../../../src/excel/verify/verify-as-read';
import type { CellContent, CellPlace, WritePlan } from '../../../src/workbook/write/write-plan';
import { buildWorkbook } from '../../xlsx/support/build-workbook';
import { openExcel, type OpenedExcel } from '../support/open-excel';
import { EMPTY_PLAN } from '../../../src/workbook/write/empty-plan';

let excel: OpenedExcel;
beforeEach(async () => {
  const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>text</t></is></c></row><row r="9"><c r="A9"><v>9</v></c></row>';
  const names = '<definedNames><definedName name="Tal">Blad1!$A$1</definedName></definedNames>';
  excel = await openExcel(buildWorkbook({ sheets: [cells, '<row r="1"><c r="A1"><v>1</v></c></row>'], afterSheets: names }));
});
afterEach(() => {
  excel.close();
});

function at(row: number, column: number, sheet = 'Blad1'): CellPlace {
  return { sheet, row, column };
}

function planOf(...writes: readonly (readonly [CellPlace, CellContent])[]): WritePlan {
  return { ...EMPTY_PLAN, cells: writes.map(([place, content]) => ({ ...place, content, style: null })) };
}

const NUMBER: CellContent = { kind: 'number', value: 1 };

describe('what has changed since the workbook was read', () => {
  const touched = [at(0, 0), at(0, 1), at(0, 2), at(0, 3), at(8, 0), at(0, 0, 'Blad2'), at(0, 0, 'Nytt')];

  it('is nothing where nobody has written, or only elsewhere', async () => {
    const open = await readOpenWorkbook();
    expect(await findChangedCells(open, touched)).toEqual([]);
    excel.emulator.typeAsPerson('Blad1', 'D9', '7', 'Remote');
    expect(await findChangedCells(open, touched)).toEqual([]);
  });

  it('is named cell by cell: constants, formulas, values of formulas, cells that were empty', async () => {
    const open = await readOpenWorkbook();
    excel.emulator.typeAsPerson('Blad1', 'D1', 'ny', 'Remote');
    expect(await findChangedCells(open, touched)).toEqual([at(0, 3)]);
    excel.emulator.typeAsPerson('Blad1', 'A1', '5', 'Remote');
    expect(await findChangedCells(open, touched)).toEqual([at(0, 0), at(0, 1), at(0, 3)]);
    const again = await readOpenWorkbook();
    excel.emulator.typeAsPerson('Blad1', 'B1', '=A1+5', 'Remote');
    excel.emulator.typeAsPerson('Blad1', 'A9', '', 'Remote');
    expect(await findChangedCells(again, touched)).toEqual([at(0, 1), at(8, 0)]);
  });

  it('stops a plan, which says the cells', async () => {
    const open = await readOpenWorkbook();
    const plan = planOf([at(0, 0), NUMBER], [at(0, 4), NUMBER]);
    await verifyAsRead(open, plan);
    excel.emulator.typeAsPerson('Blad1', 'E1', 'x', 'Remote');
    await expect(verifyAsRead(open, plan)).rejects.toMatchObject({ problem: { kind: 'changed-cells', places: [at(0, 4)] } });
  });

  it('stops a plan where sheets and names are others', async () => {
    const open = await readOpenWorkbook();
    const { model } = excel.emulator;
    const [first, second] = model.sheets;
    const refusal = (plan: WritePlan, what: string): Promise<void> => expect(verifyAsRead(open, plan)).rejects.toMatchObject({ problem: { kind: 'changed-structure', what } });
    await refusal({ ...EMPTY_PLAN, addSheets: ['BLAD2'] }, 'BLAD2');
    await refusal(planOf([at(0, 0, 'Borta'), NUMBER]), 'Borta');
    await refusal({ ...EMPTY_PLAN, removeSheets: ['Borta'] }, 'Borta');
    const setName = { ...EMPTY_PLAN, setNames: [{ name: 'tal', refersTo: 'Blad1!$A$2', isHidden: false }] };
    await verifyAsRead(open, setName);
    const name = model.names[0];
    if (!name || !first || !second) throw new Error('not there');
    name.formula = '=Blad1!$A$3';
    await refusal(setName, 'tal');
    await refusal({ ...EMPTY_PLAN, removeNames: ['Tal'] }, 'Tal');
    first.name = 'Omdöpt';
    await refusal(planOf([at(0, 0), NUMBER]), 'Blad1');
    // Another sheet of the same name is not the same sheet.
    second.name = 'Blad1';
    await refusal(planOf([at(0, 0), NUMBER]), 'Blad1');
  });
});

describe('a plan that has been carried out', () => {
  async function back(plan: WritePlan): Promise<ReadBack> {
    const { workbook } = await readOpenWorkbook();
    return readBack(plan, ({ sheet, row, column }) => workbook.sheets.find(({ name }) => name === sheet)?.rows.get(row)?.get(column));
  }

  it('is read back and compared, content and values apart', async () => {
    const plan = planOf(
      [at(0, 0), { kind: 'number', value: 1 }],
      [at(0, 1), { kind: 'formula', formula: '=A1 * 2', value: 2 }],
      [at(0, 2), { kind: 'text', value: 'text' }],
      [at(0, 3), { kind: 'gone' }],
      [at(8, 0), { kind: 'number', value: 9 }],
    );
    expect(await back(plan)).toEqual({ content: [], values: [] });
    excel.emulator.typeAsPerson('Blad1', 'A1', '3');
    excel.emulator.typeAsPerson('Blad1', 'D1', 'x');
    expect(await back(plan)).toEqual({ content: [at(0, 0), at(0, 3)], values: [at(0, 1)] });
    expect(await back({ ...plan, removeSheets: ['Blad1'] })).toEqual({ content: [], values: [] });
  });
});
