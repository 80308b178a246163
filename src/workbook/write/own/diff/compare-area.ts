import type { Sheet, SheetCell } from '../../../workbook';
import type { CellContent, CellWrite } from '../../write-plan';
import { agreement } from './agreement';
import { NO_MEMORY } from '../areas/area-memory';
import type { AreaMemory } from '../areas/area-memory';
import { cellAt, whatItSays } from '../find/cell-at';
import { NO_STYLE } from '../areas/content-mark';
import type { CellSays, OverwrittenCell } from '../find/overwritten-cell';
import type { RecordedCell } from '../areas/recorded-area';
import type { WantedArea, WantedCell } from '../areas/wanted-area';

export interface AreaDifference {
  readonly writes: readonly CellWrite[];
  readonly overwritten: readonly OverwrittenCell[];
  /** What the next run is to find. */
  readonly record: readonly (WantedCell & { readonly recorded: RecordedCell })[];
}

/** What has to be written in an area for it to be as wanted. `overwrite`: also where a person has written. */
export function compareArea(
  wanted: WantedArea,
  sheet: Sheet | undefined,
  memory: AreaMemory = NO_MEMORY,
  overwrite = false,
): AreaDifference {
  const writes: CellWrite[] = [];
  const overwritten: OverwrittenCell[] = [];
  const record = wanted.cells.map((cell) => {
    const { row, column, own } = cell;
    const current = cellAt(sheet, row, column);
    const found = agreement(current, cell.content, wanted.sheet, own.isInput);
    const hasStyle = memory.hasStyle(row, column, current, cell.style);
    const reason = found === 'none' ? whyOverwritten(cell, current, memory) : null;
    if (reason !== null) {
      const expected = whatIsWanted(cell.content);
      overwritten.push({ sheet: wanted.sheet, row, column, reason, actual: whatItSays(current), expected });
    }
    const isLeft = reason !== null && !overwrite;
    if (!isLeft && (found !== 'all' || !hasStyle)) {
      writes.push({ sheet: wanted.sheet, row, column, content: cell.content, style: hasStyle ? null : own.style });
    }
    const style = isLeft && !hasStyle ? NO_STYLE : cell.style;
    return { ...cell, recorded: { content: cell.mark, style, isInput: own.isInput } };
  });
  return { writes, overwritten, record };
}

/** What a person writes in an input was read back before: only what was never ours stands in its way. */
function whyOverwritten(
  { row, column, own }: WantedCell,
  current: SheetCell | undefined,
  memory: AreaMemory,
): OverwrittenCell['reason'] | null {
  const standing = memory.standing(row, column, current);
  if (own.isInput) return standing === 'occupied' ? standing : null;
  return standing === 'ours' || standing === 'free' ? null : standing;
}

function whatIsWanted(content: CellContent): CellSays | null {
  if (content.kind === 'blank' || content.kind === 'gone') return null;
  return { value: content.value, formula: content.kind === 'formula' ? content.formula : null };
}
