import { firstAfter } from './find-headings';
import type { Headings } from './find-headings';
import type { GridCell } from './grid-cell';
import { cellAt } from './grid-view';
import type { GridView } from './grid-view';

/** What stands below a header in one column. */
export interface ColumnProfile {
  readonly amounts: number;
  readonly words: readonly GridCell[];
}

const MOST_BLANK_ROWS = 4;
/** Enough rows to tell what a column holds. */
const MOST_ROWS = 300;

/** The last row that may belong to the table below a header over these columns: before the next header, or a wide gap. */
export function lastRowBelow(view: GridView, headings: Headings, bottom: number, columns: readonly number[]): number {
  const left = columns[0] ?? 0;
  const right = columns.at(-1) ?? left;
  let last = bottom;
  for (let row = bottom + 1; row <= Math.min(view.lastRow, bottom + MOST_ROWS); row++) {
    if (overlaps(headings.get(row), left, right)) break;
    // The first row counts without numbers too: it may be an empty Summa.
    if (row === bottom + 1 || columns.some((column) => cellAt(view, row, column) !== undefined)) last = row;
    else if (row - last > MOST_BLANK_ROWS) break;
  }
  return last;
}

export function overlaps(columns: readonly number[] | undefined, left: number, right: number): boolean {
  if (!columns) return false;
  const first = columns[firstAfter(columns, left - 1)];
  return first !== undefined && first <= right;
}

export function profileColumn(view: GridView, column: number, bottom: number, last: number): ColumnProfile {
  const filled = view.columns.get(column) ?? [];
  const words: GridCell[] = [];
  let amounts = 0;
  for (let index = firstAfter(filled, bottom); index < filled.length; index++) {
    const row = filled[index] ?? 0;
    if (row > last) break;
    const cell = cellAt(view, row, column);
    if (cell?.shape === 'amount') amounts++;
    else if (cell) words.push(cell);
  }
  return { amounts, words };
}
