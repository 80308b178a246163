import { spliceText } from '../../xml/splice-text';
import { breakSharedFormulas, refuseBoundCells } from './cells/bound-formulas';
import { editRows } from './cells/edit-rows';
import { dressSheet } from './dress/dress-sheet';
import { resizeDimension } from './sheet-dimension';
import type { SheetEdit, SheetXmlResult } from './sheet-edit';
import { outlineSheet } from './sheet-outline';

/**
 * A worksheet part with other cells and other things over them; everything else stays as it is written, to the letter. The same edit
 * on the result changes nothing more. Throws UnreadableWorkbookError, UnwritableCellError for a cell that cannot be written alone, and
 * RangeError for what no sheet can hold.
 */
export function editSheetXml(xml: string, edit: SheetEdit): SheetXmlResult {
  const outline = outlineSheet(xml);
  refuseBoundCells(outline.bound, edit);
  const rows = editRows(xml, outline, edit);
  const splices = [
    ...resizeDimension(xml, outline, rows.extents),
    ...rows.splices,
    ...breakSharedFormulas(xml, outline.prefix, outline.bound, edit.cells),
    ...dressSheet(xml, outline, edit),
  ];
  return { xml: spliceText(xml, splices), looks: rows.looks, hasOtherFormulas: rows.hasOtherFormulas };
}
