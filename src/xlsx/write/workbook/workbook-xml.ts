import { outlineXml, type XmlElement } from '../../xml/xml-outline';
import { calculateOnLoad, restoreCalculation, type PreviousCalculation } from './workbook-calculation';
import { spliceNames, type NamesEdit } from './workbook-names';
import { listSheets, spliceSheets, type AddedSheet } from './workbook-sheets';
import { spliceText, type Splice } from '../../xml/splice-text';

/** What changes in the list of a workbook's sheets and names. */
export interface WorkbookXmlEdit extends NamesEdit {
  readonly addSheets: readonly AddedSheet[];
  /** Whether programs are to calculate everything anew when they open the file. */
  readonly calculation: 'keep' | 'on-load' | { readonly restore: PreviousCalculation };
}

/**
 * The text of the workbook part with the changes in it and every other letter as it was. `part` is its name, for errors. Throws
 * UnreadableWorkbookError, and RangeError for sheets that cannot be added or removed.
 */
export function editWorkbookXml(part: string, xml: string, edit: WorkbookXmlEdit): string {
  const root = outlineXml(part, xml);
  const sheets = listSheets(part, root);
  const { calculation } = edit;
  return spliceText(xml, [
    ...spliceSheets(xml, root, sheets, edit.addSheets, edit.removeSheets),
    ...spliceNames(xml, root, sheets, edit),
    ...spliceCalculation(xml, root, calculation),
  ]);
}

function spliceCalculation(xml: string, root: XmlElement, calculation: WorkbookXmlEdit['calculation']): readonly Splice[] {
  if (calculation === 'keep') return [];
  return calculation === 'on-load' ? calculateOnLoad(xml, root) : restoreCalculation(xml, root, calculation.restore);
}
