import { readFileSync } from 'node:fs';
import { ExcelEmulator, type EmulatorOptions } from '../emulator/excel-emulator';
import { loadModel } from '../emulator/model/load/load-model';
import type { WorkbookModel } from '../emulator/model/workbook-model';
import { openOffice } from '../emulator/runtime/open-office';

export interface OpenedExcel {
  readonly emulator: ExcelEmulator;
  /** The pane is closed. The emulator may be opened again: `openExcel(emulator)`. */
  readonly close: () => void;
}

/**
 * Opens a workbook in the emulated Excel: a sample by its name, the bytes of an .xlsx, a model, or an emulator again. The globals Excel
 * and OfficeExtension are Microsoft's own office.js, connected to it.
 */
export async function openExcel(what: string | Uint8Array | WorkbookModel | ExcelEmulator, options: EmulatorOptions = {}): Promise<OpenedExcel> {
  const emulator = what instanceof ExcelEmulator ? what : new ExcelEmulator(await modelOf(what), options);
  const { close } = openOffice(emulator);
  return { emulator, close };
}

function modelOf(what: string | Uint8Array | WorkbookModel): WorkbookModel | Promise<WorkbookModel> {
  if (typeof what === 'string') return loadModel(new Uint8Array(readFileSync(`assets/samples/${what}.xlsx`)));
  return what instanceof Uint8Array ? loadModel(what) : what;
}
