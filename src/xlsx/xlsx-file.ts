import type { Workbook } from '../workbook/workbook';
import { readXlsx } from './read-xlsx';

/** A workbook in a file's bytes. */
export class XlsxFile {
  constructor(private readonly bytes: Uint8Array) {}

  /** Rejects with an UnreadableWorkbookError. */
  read(): Promise<Workbook> {
    return new Promise((resolve) => {
      resolve(readXlsx(this.bytes));
    });
  }
}
