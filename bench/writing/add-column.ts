import ExcelJS from 'exceljs';
import type { CellWrite, WritePlan } from '../../src/workbook/write/write-plan';
import { editXlsx } from '../../src/xlsx/write/edit-xlsx';
import { EMPTY_PLAN } from '../../src/workbook/write/empty-plan';

/** Beside the twelve columns of the large workbook, with one empty between. */
const COLUMN = 13;
const LETTER = 'N';

/** One formula in every row, with its value: what a plan year's column is. */
export function formulaOf(row: number): { formula: string; value: number } {
  return { formula: `C${row}*D${row}*(1+G${row})`, value: row * 1.054 };
}

export type AddColumn = (bytes: Uint8Array, rows: number) => Promise<Uint8Array>;

/** Each adds the same column of formulas to the first sheet and gives the file's new bytes. */
export const WRITERS: Readonly<Record<'volymplan' | 'exceljs', AddColumn>> = {
  volymplan: async (bytes, rows) => (await editXlsx(bytes, planOf(rows))).bytes,
  exceljs: async (bytes, rows) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const [sheet] = workbook.worksheets;
    for (let row = 1; row <= rows; row += 1) {
      const { formula, value } = formulaOf(row);
      const cell = sheet?.getCell(`${LETTER}${row}`);
      if (cell) cell.value = { formula, result: value };
    }
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
};

function planOf(rows: number): WritePlan {
  const cells = Array.from({ length: rows }, (_, index): CellWrite => {
    const { formula, value } = formulaOf(index + 1);
    const content = { kind: 'formula', formula: `=${formula}`, value } as const;
    return { sheet: 'Driftbudget', row: index, column: COLUMN, content, style: { numberFormat: '#,##0' } };
  });
  return { ...EMPTY_PLAN, cells };
}
