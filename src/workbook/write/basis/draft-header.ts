import type { CellDraft } from '../draft/cell-draft';
import { OWN_STYLES } from '../draft/own-styles';

export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  /** Stands to the right, above its numbers. */
  readonly isNumber: boolean;
  readonly isCentered?: boolean;
}

/** On one line: not every program makes rows higher. */
export function draftHeader(draft: CellDraft, row: number, cells: readonly HeaderCell[]): void {
  for (const { column, text, isNumber, isCentered = false } of cells) {
    const style = { ...(isNumber ? OWN_STYLES.numberHeader : OWN_STYLES.header), wrap: false };
    draft.text(row, column, text, isCentered ? { ...style, horizontal: 'center' } : style);
  }
}
