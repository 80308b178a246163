import { parseAddress } from '../../address';
import type { LabelSource } from '../../model/cell-source';
import type { Workbook } from '../../workbook';
import type { CellStyle } from '../cell-style';
import type { CellDraft } from '../draft/cell-draft';
import { at } from '../formula/reference';
import type { CellHandle } from '../formula/reference';

/** A row's name: a reference to its label, so that it follows when a person renames it, where the label is the name. */
export function draftName(
  draft: CellDraft,
  place: { readonly row: number; readonly column: number },
  name: string,
  source: LabelSource | undefined,
  workbook: Workbook,
  style: CellStyle,
): CellHandle<string> {
  const label = source ? labelCell(source, workbook) : null;
  if (label?.value !== name) return draft.constant(place.row, place.column, name, { ...style, isText: true });
  return draft.formula(place.row, place.column, at(label, 'both'), style);
}

function labelCell({ sheet, cell }: LabelSource, workbook: Workbook): CellHandle<string> | null {
  const place = parseAddress(cell);
  if (!place) return null;
  const found = workbook.sheets.find(({ name }) => name === sheet)?.rows.get(place.row)?.get(place.column);
  return found?.type === 'text' && typeof found.value === 'string' ? { sheet, ...place, value: found.value } : null;
}
