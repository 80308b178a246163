import { columnName } from '../../../workbook/address';
import { decodeEscapes } from '../../xml/decode-escapes';
import { escapeText } from '../../xml/escape-xml';
import { spliceText } from '../../xml/splice-text';
import { outlineXml } from '../../xml/xml-outline';
import { appendInside } from '../../xml/xml-splices';
import { insertWorkbookChild, workbookChild } from './workbook-sequence';
import { listSheets } from './workbook-sheets';

/** What is printed on every page of a sheet: its first rows and columns. */
export interface PrintTitles {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own name for them, local to the sheet. */
const NAME = '_xlnm.Print_Titles';

/** The text of the workbook part with the titles of a sheet in its list. Throws UnreadableWorkbookError. */
export function setPrintTitles(part: string, xml: string, titles: PrintTitles): string {
  const root = outlineXml(part, xml);
  const place = String(listSheets(part, root).findIndex(({ name }) => name === titles.sheet));
  const list = workbookChild(root, 'definedNames');
  const old = list?.children.find(({ attributes }) => attributes['localSheetId'] === place && decodeEscapes(attributes['name'] ?? '') === NAME);
  const name = `${root.prefix}definedName`;
  const text = `<${name} name="${NAME}" localSheetId="${place}">${escapeText(referenceTo(titles))}</${name}>`;
  if (old) return spliceText(xml, [{ start: old.start, end: old.end, text }]);
  if (list) return spliceText(xml, [appendInside(list, text)]);
  const names = `${root.prefix}definedNames`;
  return spliceText(xml, [insertWorkbookChild('workbook', root, 'definedNames', `<${names}>${text}</${names}>`)]);
}

function referenceTo({ sheet, rows, columns }: PrintTitles): string {
  const prefix = `'${sheet.replaceAll("'", "''")}'!`;
  return [
    ...(columns === 0 ? [] : [`${prefix}$A:$${columnName(columns - 1)}`]),
    ...(rows === 0 ? [] : [`${prefix}$1:$${rows}`]),
  ].join(',');
}
