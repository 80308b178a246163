import { ownSheets } from '../../workbook/own-anchors';
import { readStanding } from '../write/standing/read-standing';
import { sendSteps } from '../write/steps/send-steps';
import type { WriteWatch } from '../../workbook/workbook-host';
import type { OpenWorkbook } from '../read/open-workbook';
import { restoreSteps } from './restore-steps';
import type { Snapshot } from './snapshot';
import { readWorkbookNow } from './workbook-now';
import { EMPTY_PLAN } from '../../workbook/write/empty-plan';

/**
 * Puts back all that a snapshot holds, whatever of the write was carried out: it looks first at what there is, so that doing it again,
 * also after it has failed midway, does no harm. `before` is the workbook as it was read before the write. Rejects as `runInExcel`.
 */
export async function restore(snapshot: Snapshot, before: OpenWorkbook['workbook'], watch?: WriteWatch): Promise<void> {
  const now = await readWorkbookNow(watch);
  const own = new Set([...ownSheets(before), ...snapshot.removed.map(({ name }) => name)]);
  const standing = new Set(now.sheets.map(({ name }) => name));
  const there = { ...before, sheets: before.sheets.filter(({ name }) => standing.has(name)) };
  const lying = await readStanding({ ...EMPTY_PLAN, dress: snapshot.dress }, there, (sheet) => own.has(sheet), watch);
  await sendSteps(restoreSteps(snapshot, { now, lying, own }), watch);
}
