import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import type { WorkbookHost } from '../../src/workbook/workbook-host';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { loadModel } from '../excel/emulator/model/load/load-model';
import type { WorkbookModel } from '../excel/emulator/model/workbook-model';
import { asExcelTells, inOneOrder } from '../excel/support/as-excel-tells';
import { openExcel } from '../excel/support/open-excel';
import { loadEngine } from '../support/plan-into-file';

/** A workbook in one of the hosts, and what a person would see of it. */
export interface OpenHost {
  readonly host: WorkbookHost;
  readonly seen: () => Promise<WorkbookModel>;
  readonly close: () => void;
}

export interface HostUnderTest {
  readonly name: string;
  readonly open: (bytes: Uint8Array) => Promise<OpenHost>;
  /** What of a file's own reading the host can tell. */
  readonly tells: (workbook: Workbook) => Workbook;
}

const files: HostUnderTest = {
  name: 'a file',
  open: (bytes) => {
    const host = new XlsxFile(bytes, loadEngine);
    return Promise.resolve({ host, seen: () => Promise.resolve(loadModel(host.bytes)), close: () => undefined });
  },
  tells: inOneOrder,
};

const excel: HostUnderTest = {
  name: 'Excel, emulated, through office.js',
  open: async (bytes) => {
    const { emulator, close } = await openExcel(bytes);
    const host = new ExcelWorkbook(() => new Date('2026-11-21T07:12:00'));
    return {
      host,
      seen: () => {
        emulator.calculation.calculate();
        return Promise.resolve(structuredClone(emulator.model));
      },
      close,
    };
  },
  tells: asExcelTells,
};

export const HOSTS: readonly HostUnderTest[] = [files, excel];

/** What the file reader says, as far as the host can tell it. */
export function toldBy({ tells }: HostUnderTest, bytes: Uint8Array): Workbook {
  return tells(readXlsx(bytes));
}
