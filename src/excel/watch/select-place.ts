import { HostError } from '../../workbook/host-problem';
import type { WriteWatch } from '../../workbook/workbook-host';
import { untracked } from '../read/range-area';
import { runInExcel } from '../run/run-in-excel';

/**
 * Shows a place ("B3:C8") to the person. Rejects with a HostError: 'changed-structure' where the sheet is gone, 'hidden-sheet' where it
 * cannot be shown.
 */
export async function selectPlace(sheet: string, address: string, watch?: WriteWatch): Promise<void> {
  const found = await runInExcel(({ workbook }) => workbook.worksheets.getItemOrNullObject(sheet).load('visibility'), watch);
  if (found.isNullObject) throw new HostError({ kind: 'changed-structure', what: sheet });
  if (found.visibility !== 'Visible') throw new HostError({ kind: 'hidden-sheet', sheet });
  await runInExcel(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    untracked(worksheet.getRange(address)).select();
  }, watch);
}
