import type { PackageEdit } from '../../package/package-edit';
import type { AddedSheet } from './workbook-sheets';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A new empty worksheet's part, related to the workbook; its line in the list of sheets is for the workbook part. Throws UnreadableWorkbookError. */
export function addSheetPart(pack: PackageEdit, workbookPart: string, name: string): AddedSheet {
  const { spreadsheet, relationships } = pack.namespaces;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const part = pack.freeName(`${folder}worksheets/sheet`);
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}">` +
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
  pack.put(part, xml, SHEET_TYPE);
  return { name, relationshipId: pack.relate(workbookPart, 'worksheet', part) };
}
