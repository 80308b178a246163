import { readXlsx } from '../../../../../src/xlsx/read/read-xlsx';
import { setContent } from '../cells';
import { addSheet, emptyModel } from '../sheets';
import type { Content, WorkbookModel } from '../workbook-model';
import type { SheetCell } from '../../../../../src/workbook/workbook';

/** The workbook in the bytes of an .xlsx or .xlsm file. Throws UnreadableWorkbookError. */
export function loadModel(bytes: Uint8Array): WorkbookModel {
  const workbook = readXlsx(bytes);
  const model = emptyModel();
  for (const read of workbook.sheets) {
    const sheet = addSheet(model, read.name);
    for (const [row, cells] of read.rows) for (const [column, cell] of cells) setContent(sheet, row, column, contentOf(cell));
  }
  return model;
}

function contentOf(cell: SheetCell): Content {
  const value = valueOf(cell);
  if (cell.formula === null) return value;
  return { kind: 'formula', formula: cell.formula, value, isDirty: cell.isCalculated === false };
}

function valueOf({ value, type }: SheetCell): { kind: 'number'; value: number } | { kind: 'text' | 'error'; value: string } | { kind: 'boolean'; value: boolean } {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: type === 'error' ? 'error' : 'text', value };
}
