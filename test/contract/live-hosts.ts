import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { parseAddress } from '../../src/workbook/address';
import type { LiveWorkbook } from '../../src/workbook/workbook-host';
import { OpenXlsx } from '../../src/xlsx/open/open-xlsx';
import { parseTyped } from '../../src/xlsx/open/typed/parse-typed';
import { loadModel } from '../excel/emulator/model/load/load-model';
import type { WorkbookModel } from '../excel/emulator/model/workbook-model';
import { openExcel } from '../excel/support/open-excel';
import { loadEngine } from '../support/plan-into-file';

/** A workbook that is open in front of a person, in one of the hosts. */
export interface OpenLiveHost {
  readonly host: LiveWorkbook;
  /** As the person types it, in Swedish. */
  readonly type: (sheet: string, address: string, text: string) => Promise<void>;
  readonly mark: (sheet: string, address: string) => void;
  /** Another sitting with the same workbook as it is now. */
  readonly another: () => Promise<LiveWorkbook>;
  readonly seen: () => Promise<WorkbookModel>;
  readonly close: () => void;
}

export interface LiveHostUnderTest {
  readonly name: string;
  readonly open: (bytes: Uint8Array) => Promise<OpenLiveHost>;
}

const page: LiveHostUnderTest = {
  name: 'a file that is open',
  open: (bytes) => {
    const host = new OpenXlsx(bytes, loadEngine);
    return Promise.resolve({
      host,
      type: (sheet, address, text) => {
        const place = parseAddress(address);
        if (!place) throw new RangeError(address);
        return host.edit([{ sheet, ...place, content: parseTyped(text, 'sv') }]);
      },
      mark: (sheet, address) => { host.selected(sheet, address); },
      another: async () => new OpenXlsx(await host.toSave(), loadEngine),
      seen: async () => loadModel(await host.toSave()),
      close: () => undefined,
    });
  },
};

const excel: LiveHostUnderTest = {
  name: 'Excel, emulated, through office.js',
  open: async (bytes) => {
    const { emulator, close } = await openExcel(bytes);
    const newHost = (): LiveWorkbook => new ExcelWorkbook(() => new Date('2026-11-21T07:12:00'));
    return {
      host: newHost(),
      type: async (sheet, address, text) => {
        emulator.typeAsPerson(sheet, address, text);
        for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      },
      mark: (sheet, address) => { emulator.selectAsPerson(sheet, address); },
      another: () => Promise.resolve(newHost()),
      seen: () => {
        emulator.calculation.calculate();
        return Promise.resolve(structuredClone(emulator.model));
      },
      close,
    };
  },
};

export const LIVE_HOSTS: readonly LiveHostUnderTest[] = [page, excel];
