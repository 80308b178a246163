import { decodeEscapes } from '../../../../../src/xlsx/xml/decode-escapes';
import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import type { SheetModel, WorkbookModel } from '../workbook-model';
import { all, at, numberAt, type XmlNode } from './xml-node';

/** `sheets`: as the workbook's part lists them, null for those that are no worksheets. */
export function loadNames(model: WorkbookModel, workbook: XmlNode, sheets: readonly (SheetModel | null)[]): void {
  for (const node of all(at(workbook, 'definedNames'), 'definedName')) {
    const name = decodeEscapes(node.attributes['name'] ?? '');
    const refersTo = decodeEscapes(node.text.trim().replace(/^=/, ''));
    const local = numberAt(node, 'localSheetId', -1);
    const sheet = sheets[local] ?? null;
    // Excel's own: what they say is the sheet's page and its filter, and Office.js does not list them.
    if (name.toLowerCase().startsWith('_xlnm.')) {
      if (sheet && name.toLowerCase() === '_xlnm.print_titles') loadPrintTitles(sheet, refersTo);
      continue;
    }
    if (local !== -1 && sheet === null) continue;
    model.names.push({
      name,
      formula: `=${refersTo}`,
      sheet: sheet?.id ?? null,
      isVisible: !isTrue(node.attributes['hidden']),
      comment: decodeEscapes(node.attributes['comment'] ?? ''),
    });
  }
}

/** "Blad!$A:$B,Blad!$1:$3", in any order. */
function loadPrintTitles(sheet: SheetModel, refersTo: string): void {
  const rows = /!(\$?\d+:\$?\d+)(?:,|$)/.exec(refersTo);
  const columns = /!(\$?[A-Z]+:\$?[A-Z]+)(?:,|$)/i.exec(refersTo);
  sheet.page.titleRows = rows?.[1] ?? null;
  sheet.page.titleColumns = columns?.[1] ?? null;
}
