import type { WritePlan } from '../../../../src/workbook/write/write-plan';
import { differencesBetween } from '../../emulator/model/compare-models';
import { loadModel } from '../../emulator/model/load/load-model';
import { carryOutInExcel } from './carry-out-in-excel';

/** Excel fits rows to their text by itself; in a file they have the height that we think they need. The emulator measures no text. */
const FITTED_ROW = / row \d+ height: /;

/** What tells the workbook that Excel has after a plan from the file that the other host has made of it; empty where nothing does. */
export async function differencesFromFile(bytes: Uint8Array, plan: WritePlan, written: Uint8Array): Promise<string[]> {
  const { model } = await carryOutInExcel(bytes, plan);
  const ignoring = { quotePrefix: true, fittedHeights: true };
  return differencesBetween(model, loadModel(written), { ignoring }).filter((line) => !FITTED_ROW.test(line));
}
