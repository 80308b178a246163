import type { Sheet, Workbook } from '../../../workbook/workbook';
import type { WorkbookAppearance } from '../../../xlsx/appearance/workbook-appearance';
import { drawSheet } from './draw-sheet';
import type { SheetPicture } from './sheet-picture';
import { StyleShelf } from './style-shelf';

/** A workbook as it is to be drawn: its values formatted, its looks as the file says them. */
export function drawWorkbook(workbook: Workbook, appearance: WorkbookAppearance): SheetPicture[] {
  const shelf = new StyleShelf(appearance.looks);
  return workbook.sheets.map((sheet: Sheet) => drawSheet(sheet, appearance.sheets.get(sheet.name) ?? null, shelf, workbook));
}
