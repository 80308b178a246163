import type { Area } from '../../workbook/workbook';
import type { SheetLayout } from './sheet-layout';

/** Whole rows or columns that have come, or gone, from `first` to `last`. */
export interface MovedCells {
  readonly axis: 'row' | 'column';
  readonly kind: 'inserted' | 'deleted';
  readonly first: number;
  readonly last: number;
}

/**
 * A layout as it is after rows or columns have been inserted or deleted. What a new row or column takes over from its neighbours, that it is
 * hidden or has a width, is not known: it is shown, and has none.
 */
export function moveLayout(layout: SheetLayout, moved: MovedCells): SheetLayout {
  const merged = layout.merged.flatMap((area) => movedArea(area, moved) ?? []);
  if (moved.axis === 'row') return { ...layout, merged, hiddenRows: movedAll(layout.hiddenRows, moved) };
  return { ...layout, merged, hiddenColumns: movedAll(layout.hiddenColumns, moved), sizedColumns: movedAll(layout.sizedColumns, moved) };
}

/** Null where all of it, or all but one of its cells, is gone. */
function movedArea({ top, left, bottom, right }: Area, moved: MovedCells): Area | null {
  const span = moved.axis === 'row' ? movedSpan(top, bottom, moved) : movedSpan(left, right, moved);
  if (span === null) return null;
  const [first, last] = span;
  const area = moved.axis === 'row' ? { top: first, left, bottom: last, right } : { top, left: first, bottom, right: last };
  return area.top === area.bottom && area.left === area.right ? null : area;
}

function movedSpan(from: number, to: number, { kind, first, last }: MovedCells): readonly [number, number] | null {
  const count = last - first + 1;
  if (kind === 'inserted') return [from >= first ? from + count : from, to >= first ? to + count : to];
  if (from >= first && to <= last) return null;
  const newFrom = from > last ? from - count : Math.min(from, first);
  const newTo = to > last ? to - count : Math.min(to, first - 1);
  return [newFrom, newTo];
}

function movedAll(places: ReadonlySet<number>, moved: MovedCells): ReadonlySet<number> {
  return new Set([...places].flatMap((place) => movedSpan(place, place, moved)?.[0] ?? []));
}
