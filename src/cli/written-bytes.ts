import type { WritePlan, WriteReceipt } from '../workbook/write/write-plan';
import type { WorkbookFile } from './read-workbook-file';

const NOTHING_MORE: WriteReceipt = { recalculated: [], leftToExcel: [] };

/** The file with the plan in it; where there is nothing to write its very bytes. */
export async function writtenBytes(
  { host, bytes }: WorkbookFile,
  { plan, hasChanges }: { readonly plan: WritePlan; readonly hasChanges: boolean },
): Promise<{ readonly bytes: Uint8Array; readonly receipt: WriteReceipt }> {
  if (!hasChanges) return { bytes, receipt: NOTHING_MORE };
  const receipt = await host.apply(plan);
  return { bytes: host.bytes, receipt };
}
