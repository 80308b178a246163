import { HostError } from '../../workbook/host-problem';
import type { SelectedRange } from '../../workbook/workbook-host';
import { untracked } from '../read/range-area';
import { runInExcel } from '../run/run-in-excel';

/** What Excel may say where a chart, a picture or several ranges are selected; which is not documented. */
const NO_RANGE: readonly string[] = ['InvalidSelection', 'InvalidOperation', 'InvalidArgument', 'InvalidReference', 'ItemNotFound', 'GeneralException', 'UnsupportedOperation'];

/** The range that the person has selected; null where it is no single one. Rejects as `runInExcel`. */
export async function selectedRange(): Promise<SelectedRange | null> {
  try {
    const range = await runInExcel(({ workbook }) => untracked(workbook.getSelectedRange()).load('address,worksheet/name'));
    return { sheet: range.worksheet.name, address: range.address.slice(range.address.lastIndexOf('!') + 1) };
  } catch (error) {
    if (error instanceof HostError && error.problem.kind === 'program' && NO_RANGE.includes(error.problem.code)) return null;
    throw error;
  }
}
