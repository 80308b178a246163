import type { ICellData } from '@univerjs/core';
import type { CellPicture, CellPictures } from './sheet-picture';

/** row → column → what it becomes; null for nothing at all. */
export type CellChanges = Record<number, Record<number, ICellData | null>>;

/** What turns one sheet's cells into another's; null where they are alike. */
export function cellChanges(before: CellPictures, after: CellPictures): CellChanges | null {
  const changes: CellChanges = {};
  const note = (row: number, column: number, cell: ICellData | null): void => {
    (changes[row] ??= {})[column] = cell;
  };
  for (const [row, inRow] of after) {
    const former = before.get(row);
    for (const [column, cell] of inRow) {
      const was = former?.get(column);
      // Univer lays a style over the former one: what is no longer said has to be taken away.
      if (!was || !isSame(was, cell)) note(row, column, { ...cell, s: was ? replacing(was, cell) : cell.s });
    }
  }
  for (const [row, inRow] of before) {
    const next = after.get(row);
    for (const column of inRow.keys()) if (next?.has(column) !== true) note(row, column, null);
  }
  return Object.keys(changes).length === 0 ? null : changes;
}

function isSame(one: CellPicture, other: CellPicture): boolean {
  return one.v === other.v && one.t === other.t && (one.s === other.s || JSON.stringify(one.s) === JSON.stringify(other.s));
}

const REMOVABLE = ['bl', 'it', 'ul', 'st', 'cl', 'bg'] as const;

function replacing({ s: before }: CellPicture, { s: after }: CellPicture): CellPicture['s'] {
  if (!before || !after || typeof before === 'string' || typeof after === 'string') return after;
  const gone = REMOVABLE.filter((key) => before[key] !== undefined && after[key] === undefined);
  const sides = (['t', 'r', 'b', 'l'] as const).filter((side) => before.bd?.[side] && !after.bd?.[side]);
  return { ...after, ...Object.fromEntries(gone.map((key) => [key, null])), bd: { ...after.bd, ...Object.fromEntries(sides.map((side) => [side, null])) } };
}
