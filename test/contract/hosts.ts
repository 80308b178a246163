import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import type { WorkbookHost } from '../../src/workbook/workbook-host';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { loadModel } from '../excel/emulator/model/load/load-model';
import type { WorkbookModel } from '../excel/emulator/model/workbook-model';
import { asExcelTells, inOneOrder, withWidthsOf } from '../excel/support/as-excel-tells';
import { openExcel } from '../excel/support/open-excel';
import { loadEngine } from '../support/plan-into-file';

/** A workbook in one of the hosts, and what a person would see of it. */
export interface OpenHost {
  readonly host: WorkbookHost;
  readonly seen: () => Promise<WorkbookModel>;
  /** "Blad1!B3" of formulas whose values only the real program could tell. */
  readonly beyond: () => readonly string[];
  readonly close: () => void;
}

export interface HostUnderTest {
  readonly name: string;
  readonly open: (bytes: Uint8Array) => Promise<OpenHost>;
  /** What of a file's own reading the host can tell. */
  readonly tells: (workbook: Workbook, seen: WorkbookModel) => Workbook;
}

const files: HostUnderTest = {
  name: 'a file',
  open: (bytes) => {
    const host = new XlsxFile(bytes, loadEngine);
    return Promise.resolve({ host, seen: () => Promise.resolve(loadModel(host.bytes)), beyond: () => [], close: () => undefined });
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
      beyond: () => emulator.calculation.notEvaluated,
      close,
    };
  },
  tells: (workbook, seen) => withWidthsOf(seen, asExcelTells(workbook)),
};

export const HOSTS: readonly HostUnderTest[] = [files, excel];
