import type { Sheet } from '../../workbook/workbook';
import type { CellPlace } from '../../workbook/write/write-plan';
import { cellChanges } from './cells/cell-changes';
import { cellSteps } from './cells/cell-steps';
import type { OnOverwritten } from './cells/overwritten';
import { dressSteps, type Ownership } from './dress/dress-steps';
import { linkChanges } from './dress/link-changes';
import { linkSteps } from './dress/link-steps';
import { NOTHING_STANDS } from './dress/standing-dress';
import type { Look } from './looks/look';
import type { StandingSheet } from './standing/standing-sheet';
import type { WriteStep } from './steps/write-step';
import { tableStep } from './table-step';
import type { SheetWrites } from './writes-by-sheet';

export interface SheetKnowledge {
  readonly owner: Ownership;
  /** As last read; null for a new one. */
  readonly sheet: Sheet | null;
  readonly standing: StandingSheet | null;
  readonly formerLook: (place: CellPlace) => Look | undefined;
  /** The person's own cells among those that are written: they come last. */
  readonly isReplaced: (place: CellPlace) => boolean;
  /** Not asked of a new sheet. */
  readonly onOverwritten?: OnOverwritten;
}

export interface SheetSteps {
  readonly cells: readonly WriteStep[];
  readonly replaced: readonly WriteStep[];
  /** After the cells of all sheets. */
  readonly dress: readonly WriteStep[];
}

/** What is to be done on one sheet. Throws RangeError for what no sheet can hold. */
export function sheetSteps({ sheet, cells, dress, tables }: SheetWrites, knowledge: SheetKnowledge): SheetSteps {
  const standing = knowledge.standing?.dress ?? NOTHING_STANDS;
  const links = linkChanges(dress?.links ?? [], dress ? standing.links : new Map());
  const formerLook = ({ row, column }: { row: number; column: number }): Look | undefined => knowledge.formerLook({ sheet, row, column });
  const overwriting = knowledge.owner !== 'new' && knowledge.onOverwritten ? { tell: knowledge.onOverwritten, read: knowledge.sheet } : undefined;
  const known = { ...knowledge, formerLook, linked: links.set };
  const [last, first] = [cells.filter(knowledge.isReplaced), cells.filter((cell) => !knowledge.isReplaced(cell))];
  return {
    cells: [...tables.map(tableStep), ...linkSteps(sheet, links), ...cellSteps(sheet, cellChanges(first, known), overwriting)],
    replaced: cellSteps(sheet, cellChanges(last, { ...known, linked: [] }), overwriting),
    dress: dress ? dressSteps(dress, standing, knowledge.owner) : [],
  };
}
