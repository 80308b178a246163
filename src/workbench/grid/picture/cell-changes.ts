import type { CellPicture, CellPictures } from './sheet-picture';

/** What a cell was, where it was anything, and what it becomes; null for nothing at all. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellPicture | null;
  readonly after: CellPicture | null;
}

/** What turns one sheet's cells into another's. */
export function cellChanges(before: CellPictures, after: CellPictures): CellChange[] {
  const changes: CellChange[] = [];
  for (const [row, cells] of after) {
    const former = before.get(row);
    for (const [column, cell] of cells) {
      const was = former?.get(column) ?? null;
      if (was === null || !isSame(was, cell)) changes.push({ row, column, before: was, after: cell });
    }
  }
  for (const [row, cells] of before) {
    const next = after.get(row);
    for (const [column, cell] of cells) if (next?.has(column) !== true) changes.push({ row, column, before: cell, after: null });
  }
  return changes;
}

function isSame(one: CellPicture, other: CellPicture): boolean {
  return one.text === other.text && (one.style === other.style || JSON.stringify(one.style) === JSON.stringify(other.style));
}
