import { openSample } from '../../../src/excel/office/open-sample';
import { sampleBytes } from '../../support/sample-bytes';
import { openExcel } from '../support/open-excel';
import { smallWorkbook } from '../support/small-workbook';

it('opens a workbook beside the one that is open, byte for byte', async () => {
  const { emulator, close } = await openExcel(smallWorkbook('Blad1'));
  const bytes = sampleBytes().get('norrtalje-verksamhetsplan-2025') ?? new Uint8Array();
  await openSample(bytes);
  expect(emulator.runtime.opened).toHaveLength(1);
  expect(Buffer.from(emulator.runtime.opened[0] ?? []).equals(bytes)).toBe(true);
  expect(bytes.length).toBeGreaterThan(10_000);
  close();
});
