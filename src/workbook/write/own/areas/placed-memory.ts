import type { Sheet, SheetCell } from '../../../workbook';
import type { AreaMemory, Standing } from './area-memory';
import { cellAt } from '../find/cell-at';
import { BLANK_MARK, markOfCell } from './content-mark';
import { isBroken } from '../../../formulas/formula-key';
import { recordedAt, recordedCells } from './recorded-area';
import type { RecordedArea } from './recorded-area';

/**
 * Of an area that lies where it was recorded. In the columns of `unchanged` the same is wanted as last time, to the letter, so
 * what differs there was changed by a person; elsewhere what the record still recognises is ours.
 */
export function placedMemory(
  recorded: RecordedArea,
  sheet: Sheet,
  { unchanged, isList }: { readonly unchanged: ReadonlySet<number>; readonly isList: boolean },
): AreaMemory {
  const standing = (row: number, column: number, current: SheetCell | undefined): Standing => {
    const before = recordedAt(recorded, row, column);
    if (!before) return current ? 'occupied' : 'free';
    // In a list a line that was emptied makes room for the next.
    if (!current) return isList || before.content === BLANK_MARK ? 'free' : 'deleted';
    if (markOfCell(current) !== before.content) return 'changed';
    // Nobody writes a reference to something deleted.
    const isBrokenOnly = current.formula !== null && isBroken(current.formula);
    return unchanged.has(column) && !isBrokenOnly ? 'changed' : 'ours';
  };
  return {
    standing,
    hasStyle: (row, column, _current, style) => recordedAt(recorded, row, column)?.style === style,
    leftovers: (isWanted) =>
      [...recordedCells(recorded)].filter(({ row, column, cell }) => {
        if (isWanted(row, column)) return false;
        const current = cellAt(sheet, row, column);
        return !current || cell.isInput || markOfCell(current) === cell.content;
      }),
  };
}
