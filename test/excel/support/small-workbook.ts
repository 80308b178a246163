import { addSheet, emptyModel } from '../emulator/model/sheets';
import type { WorkbookModel } from '../emulator/model/workbook-model';

/** A new workbook with sheets of these names and nothing on them. */
export function smallWorkbook(...sheets: readonly string[]): WorkbookModel {
  const model = emptyModel();
  for (const name of sheets) addSheet(model, name);
  return model;
}
