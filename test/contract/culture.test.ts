import { preparePlan } from '../../src/app/write/prepare-plan';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { ENGLISH, SWEDISH } from '../excel/emulator/culture/cultures';
import type { Culture } from '../excel/emulator/protocol/emulator-session';
import { openExcel } from '../excel/support/open-excel';
import { USUAL_PLAN } from '../support/plan-options';
import { sampleBytes } from '../support/sample-bytes';

/** All that is in the workbook once it is planned, as text. */
async function plannedUnder(culture: Culture, bytes: Uint8Array): Promise<string> {
  const { emulator, close } = await openExcel(bytes, { culture });
  try {
    const host = new ExcelWorkbook(() => new Date('2026-11-21T07:12:00'));
    const wanted = { replace: true, document: true, overwrite: false };
    await host.apply(preparePlan('plan.xlsx', await host.read(), USUAL_PLAN, wanted, '2026-11-21 07:12:00').plan);
    emulator.calculation.calculate();
    expect(emulator.calculation.notEvaluated).toEqual([]);
    // Excel draws the ids of new parts at random.
    for (const part of emulator.model.customXml) part.id = '';
    return JSON.stringify(emulator.model, (_key, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value));
  } finally {
    close();
  }
}

it.each([...sampleBytes()])('%s: a Swedish and an English Excel end with the same bytes', async (_name, bytes) => {
  const [swedish, english] = [await plannedUnder(SWEDISH, bytes), await plannedUnder(ENGLISH, bytes)];
  expect(swedish === english).toBe(true);
  expect(swedish.length).toBeGreaterThan(100_000);
});
