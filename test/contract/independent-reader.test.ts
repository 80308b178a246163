import { saveModel } from '../excel/emulator/model/save/save-model';
import { carryOutInExcel } from '../excel/write/support/carry-out-in-excel';
import { csvFromLibreOffice, itInLibreOffice } from '../support/libreoffice';
import { planInto } from '../support/plan-into-file';
import { sampleBytes } from '../support/sample-bytes';

describe('both hosts share the file reader, so another program reads what they have made', () => {
  itInLibreOffice('and finds the same values on the same sheets', async () => {
    const written = new Map<string, Uint8Array>();
    for (const [name, bytes] of sampleBytes()) {
      const { bytes: file, prepared } = await planInto(bytes, { document: true });
      written.set(`${name}, file`, file);
      written.set(`${name}, Excel`, await saveModel((await carryOutInExcel(bytes, prepared.plan)).model));
    }
    const read = csvFromLibreOffice(written);
    for (const name of sampleBytes().keys()) {
      const [file, excel] = [read.get(`${name}, file`), read.get(`${name}, Excel`)];
      expect(file?.size).toBeGreaterThan(6);
      expect(excel).toEqual(file);
    }
  }, 600_000);
});
