import type { WritePlan } from '../../workbook/write/write-plan';
import { writesBySheet as allWritesBySheet, type SheetWrites } from '../../workbook/write/writes-by-sheet';

export type { SheetWrites };

/** A plan's writes by the sheet they are for, without sheets that are to go. Throws RangeError for a sheet that is dressed twice. */
export function writesBySheet(plan: WritePlan): SheetWrites[] {
  return allWritesBySheet(plan).filter(({ sheet }) => !plan.removeSheets.includes(sheet));
}
