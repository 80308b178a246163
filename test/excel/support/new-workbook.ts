import { ENGLISH } from '../emulator/culture/cultures';
import { addSheet, emptyModel } from '../emulator/model/sheets';
import { setContent } from '../emulator/model/cells';
import type { SheetModel, WorkbookModel } from '../emulator/model/workbook-model';
import { openExcel } from './open-excel';

export interface NewWorkbook {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly close: () => void;
}

/** A workbook with the one sheet "Underlag", opened in the emulated Excel in English. */
export async function openNewWorkbook(rows: readonly (readonly (string | number)[])[] = []): Promise<NewWorkbook> {
  const model = emptyModel();
  const sheet = addSheet(model, 'Underlag');
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      setContent(sheet, row, column, typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value });
    }
  }
  const { close } = await openExcel(model, { culture: ENGLISH });
  return { model, sheet, close };
}

/** Runs in one `Excel.run`, sends what is left, and gives what `queue` gives: load before, read in `queue` after its own syncs. */
export async function inSheet<T>(queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
  return Excel.run(async (context) => {
    const result = await queue(context.workbook.worksheets.getItem('Underlag'), context);
    await context.sync();
    return result;
  });
}

/** The code of the error that Excel answered. */
export async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return 'not refused';
}
