import type { TableRow } from '../../../core/table';
import { draftName } from '../basis/label-cell';
import type { CellStyle } from '../cell-style';
import type { CellDraft } from '../draft/cell-draft';
import type { CellHandle } from '../formula/reference';
import type { WriteInput } from '../write-input';

/** The label of a row of the activity table, by reference where the cell holds just that. */
export function draftLabel(
  draft: CellDraft,
  place: { readonly row: number; readonly column: number },
  row: TableRow | undefined,
  { input, workbook }: WriteInput,
  style: CellStyle,
): CellHandle<string> | null {
  if (!row) return null;
  return draftName(draft, place, row.label, { sheet: input.activities.sheet, cell: row.cell }, workbook, style);
}
