import type { Splice } from '../../../xml/splice-text';
import { editLinks } from './cell-links';
import { editColumnWidths } from './column-widths';
import { editConditionalFormats } from './conditional-formats';
import { editValidations } from './data-validations';
import { setDrawing } from './sheet-drawing';
import type { SheetEdit } from '../sheet-edit';
import type { SheetOutline } from '../sheet-outline';
import { fitToPage, setPage } from './sheet-page';
import { freezePane } from './sheet-view';

/** All that is said of a sheet outside its rows, in the order in which a sheet says it: what meets at one place has to come so. */
export function dressSheet(xml: string, outline: SheetOutline, { dress, drawingRelationId }: SheetEdit): Splice[] {
  const drawing = drawingRelationId === undefined ? [] : setDrawing(xml, outline, drawingRelationId);
  if (dress === null) return drawing;
  return [
    ...(dress.page ? fitToPage(xml, outline) : []),
    ...freezePane(xml, outline, dress.frozen),
    ...editColumnWidths(xml, outline, dress),
    ...editConditionalFormats(xml, outline, dress),
    ...editValidations(xml, outline, dress),
    ...editLinks(xml, outline, dress),
    ...(dress.page ? setPage(xml, outline, dress.page) : []),
    ...drawing,
  ];
}
