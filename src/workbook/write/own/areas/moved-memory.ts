import { isInside } from '../../../area';
import type { Area, Sheet, SheetCell } from '../../../workbook';
import type { AreaMemory, Place, Standing } from './area-memory';
import { cellAt } from '../find/cell-at';
import { markOfCell } from './content-mark';
import { recordedCells } from './recorded-area';
import type { RecordedArea } from './recorded-area';

/**
 * Of an area where rows or columns came or went since it was recorded: no cell has its place any longer, but what we wrote is
 * recognised wherever it stands now. `isSheet`: all of the sheet is ours, and is laid out anew.
 */
export function movedMemory(recorded: RecordedArea, area: Area, sheet: Sheet, isSheet: boolean): AreaMemory {
  const styles = stylesByContent(recorded);
  const isOurs = (cell: SheetCell): boolean => styles.has(markOfCell(cell));
  const standing = (row: number, column: number, current: SheetCell | undefined): Standing => {
    if (current) return isInside(area, row, column) ? (isOurs(current) ? 'ours' : 'changed') : 'occupied';
    const isRowOfOurs = !isSheet && isInside(area, row, column) && isMostlyOurs(sheet, row, area, isOurs, recorded.columns.size);
    return isRowOfOurs ? 'deleted' : 'free';
  };
  return {
    standing,
    hasStyle: (_row, _column, current, style) => current !== undefined && (styles.get(markOfCell(current))?.has(style) ?? false),
    leftovers: (isWanted) => [
      ...cellsIn(sheet, area).filter(({ row, column, cell }) => !isWanted(row, column) && isOurs(cell)),
      ...(isSheet ? emptyPlaces(sheet, area, [...recorded.columns.keys()]).filter(({ row, column }) => !isWanted(row, column)) : []),
    ],
  };
}

/** A row that somebody inserted has nothing of ours; in one that has, an empty cell was emptied. */
export function isMostlyOurs(
  sheet: Sheet,
  row: number,
  { left, right }: Area,
  isOurs: (cell: SheetCell) => boolean,
  columns: number,
): boolean {
  const cells = [...(sheet.rows.get(row) ?? [])].filter(([column, cell]) => column >= left && column <= right && isOurs(cell));
  return cells.length > 0 && cells.length * 2 >= columns;
}

export function cellsIn(sheet: Sheet, area: Area): (Place & { readonly cell: SheetCell })[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    row < area.top || row > area.bottom
      ? []
      : [...cells].flatMap(([column, cell]) => (isInside(area, row, column) ? [{ row, column, cell }] : [])),
  );
}

/** Inputs that were empty have nothing but their look, which goes too. */
function emptyPlaces(sheet: Sheet, { top, bottom }: Area, columns: readonly number[]): Place[] {
  return columns.flatMap((column) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column })).filter(
      (place) => !cellAt(sheet, place.row, place.column),
    ),
  );
}

function stylesByContent(recorded: RecordedArea): Map<string, Set<string>> {
  const styles = new Map<string, Set<string>>();
  for (const { cell } of recordedCells(recorded)) {
    const known = styles.get(cell.content) ?? new Set();
    styles.set(cell.content, known.add(cell.style));
  }
  return styles;
}
