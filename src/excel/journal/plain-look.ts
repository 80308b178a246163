import type { Workbook } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import type { WritePlan } from '../../workbook/write/write-plan';
import { runInExcel } from '../run/run-in-excel';
import type { Look } from '../write/looks/look';
import { queueLooks } from '../write/looks/read-looks';

const LAST_CELL = { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 };

/** How a cell looks that nobody has given a look: as the last of all cells. Null where the plan writes on no sheet of the person's. */
export async function readPlainLook(plan: WritePlan, workbook: Workbook, own: ReadonlySet<string>, watch?: WriteWatch): Promise<Look | null> {
  const sheet = workbook.sheets.find(({ name }) => !own.has(name) && plan.cells.some((cell) => cell.sheet === name));
  if (!sheet) return null;
  const answered = await runInExcel((context) => queueLooks(context.workbook.worksheets.getItem(sheet.name), LAST_CELL), watch);
  return answered()[0]?.[0] ?? null;
}
