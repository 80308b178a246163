import type { CellDraft } from '../draft/cell-draft';
import { OWN_STYLES } from '../draft/own-styles';

export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  /** Stands to the right, above its numbers. */
  readonly isNumber: boolean;
}

export function draftHeader(draft: CellDraft, row: number, cells: readonly HeaderCell[]): void {
  for (const { column, text, isNumber } of cells) draft.text(row, column, text, isNumber ? OWN_STYLES.numberHeader : OWN_STYLES.header);
}
