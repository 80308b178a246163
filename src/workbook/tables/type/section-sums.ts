import { RunningSum } from './row-amounts';
import type { RowAmounts } from './row-amounts';

/**
 * Indices of the items that are sums of the items beside them without saying so: sections whose name stands on the row of their sum
 * ("Kultur", then what belongs to it), sums above their rows or below. Believed only where `total`, the one total that says so, foots in no
 * column when every item is added and in every column when those sums stand for their rows. Empty otherwise.
 */
export function findSectionSums(items: readonly RowAmounts[], total: RowAmounts, width: number): ReadonlySet<number> {
  if (footsWith(items, total, width) !== 'nowhere') return new Set();
  const above = sumsBefore(items, width);
  const below = sumsBefore(items.toReversed(), width);
  const candidates = [above, { sums: mirror(below.sums, items.length), parts: mirror(below.parts, items.length) }];
  for (const { sums, parts } of candidates) {
    const counted = items.filter((_, index) => !parts.has(index));
    if (sums.size > 0 && footsWith(counted, total, width) === 'everywhere') return sums;
  }
  return new Set();
}

/** In the order given, rows that are the sum of the fewest (two or more) rows right after them, and those rows. */
function sumsBefore(items: readonly RowAmounts[], width: number): { sums: Set<number>; parts: Set<number> } {
  const sums = new Set<number>();
  const parts = new Set<number>();
  for (let index = 0; index < items.length; index++) {
    const length = sectionLength(items, index, width);
    if (length === 0) continue;
    sums.add(index);
    for (let part = index + 1; part <= index + length; part++) parts.add(part);
    index += length;
  }
  return { sums, parts };
}

function sectionLength(items: readonly RowAmounts[], at: number, width: number): number {
  const row = items[at];
  const sum = new RunningSum(width);
  for (let length = 1; row && at + length < items.length; length++) {
    const next = items[at + length];
    if (next) sum.add(next);
    const { known, feet } = sum.footing(row);
    if (length >= 2 && known > 0 && feet === known) return length;
  }
  return 0;
}

function footsWith(rows: readonly RowAmounts[], total: RowAmounts, width: number): 'nowhere' | 'everywhere' | 'somewhere' {
  const sum = new RunningSum(width);
  for (const row of rows) sum.add(row);
  const { known, feet } = sum.footing(total);
  return known === 0 ? 'somewhere' : feet === 0 ? 'nowhere' : feet === known ? 'everywhere' : 'somewhere';
}

function mirror(indices: ReadonlySet<number>, count: number): Set<number> {
  return new Set([...indices].map((index) => count - 1 - index));
}
