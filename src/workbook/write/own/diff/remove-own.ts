import type { Workbook } from '../../../workbook';
import type { OwnContent } from '../../draft/own-content';
import type { CellWrite, WritePlan } from '../../write-plan';
import { cellAt, whatItSays } from '../find/cell-at';
import { markOfCell } from '../areas/content-mark';
import { diffContent } from './diff-content';
import type { KeptCell } from '../restore/kept-cell';
import { knownAreas } from '../areas/known-areas';
import { orderWrites } from './order-writes';
import type { OwnFound } from '../find/own-found';
import type { OverwrittenCell } from '../find/overwritten-cell';
import { liesAsRecorded, recordedCells } from '../areas/recorded-area';
import type { KnownArea } from '../areas/remember-area';

export interface Removal {
  readonly plan: WritePlan;
  /** The person's own cells that had been replaced, and that a person has written in since: they stay as they are now. */
  readonly left: readonly OverwrittenCell[];
  /** Cells of ours that a person had changed: they go with the rest. */
  readonly lost: readonly OverwrittenCell[];
}

/** Everything of ours out of the workbook, and what it replaced back. */
export function removeOwn(current: Workbook, found: OwnFound, kept: readonly KeptCell[]): Removal {
  const language = found.language ?? 'sv';
  const { plan, overwritten } = diffContent(current, found, NOTHING, { overwrite: false, kept, language, remembered: {} });
  const lost = [...knownAreas(current, found).values()].flatMap(changedCells);
  const also = lost.map(({ sheet, row, column }): CellWrite => ({ sheet, row, column, content: { kind: 'gone' }, style: null }));
  const sheets = current.sheets.map(({ name }) => name);
  return { plan: { ...plan, cells: orderWrites(sheets, [...plan.cells, ...also]), state: null }, left: overwritten, lost };
}

const NOTHING: OwnContent = { sheets: [], besides: [], names: [], replaced: [], tables: [] };

/** Beside the person's tables, where nothing has moved since we wrote. */
function changedCells({ place, sheet, recorded, isSheet }: KnownArea): OverwrittenCell[] {
  if (isSheet || !recorded || !liesAsRecorded(recorded, place)) return [];
  return [...recordedCells(recorded)].flatMap(({ row, column, cell }): OverwrittenCell[] => {
    const current = cellAt(sheet, row, column);
    if (!current || cell.isInput || markOfCell(current) === cell.content) return [];
    return [{ sheet: place.sheet, row, column, reason: 'changed', actual: whatItSays(current), expected: null }];
  });
}
