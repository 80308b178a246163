import { isInside } from '../../../area';
import type { Area, Sheet, SheetCell } from '../../../workbook';
import type { OwnCell } from '../../draft/own-content';
import type { AreaMemory, Standing } from './area-memory';
import { markOfCell } from './content-mark';
import { cellsIn, isMostlyOurs } from './moved-memory';

export interface LostArea {
  readonly area: Area;
  readonly sheet: Sheet;
  /** All of the sheet is ours. */
  readonly isSheet: boolean;
  /** A list that is written anew each time, with nothing in it for a person to write. */
  readonly isList: boolean;
}

/**
 * Of an area that we know is ours while the record of what we wrote is lost, as programs do that keep only what they know: a
 * formula of a shape that we want somewhere in it is ours, a constant where we want a formula is a person's.
 */
export function lostMemory(
  { area, sheet, isSheet, isList }: LostArea,
  wantedMarks: ReadonlySet<string>,
  wantedAt: (row: number, column: number) => OwnCell | undefined,
): AreaMemory {
  const isOurFormula = (cell: SheetCell): boolean => cell.formula !== null && wantedMarks.has(markOfCell(cell));
  const standing = (row: number, column: number, current: SheetCell | undefined): Standing => {
    if (!isInside(area, row, column)) return current ? 'occupied' : 'free';
    if (current?.formula === null) return !isList && wantedAt(row, column)?.content.kind === 'formula' ? 'changed' : 'ours';
    if (current) return isOurFormula(current) ? 'ours' : 'changed';
    const columns = area.right - area.left + 1;
    return !isSheet && isMostlyOurs(sheet, row, area, isOurFormula, columns) ? 'deleted' : 'free';
  };
  return {
    standing,
    hasStyle: (row, column, current) => current !== undefined && isInside(area, row, column),
    leftovers: (isWanted) =>
      cellsIn(sheet, area).filter(({ row, column, cell }) => !isWanted(row, column) && (isList || isOurFormula(cell))),
  };
}
