import type { PlacedRow } from './result-draft';

export interface PlacedSum {
  readonly row: PlacedRow;
  readonly addends: readonly number[];
}

/** Sums of sums after those that they add up. */
export function sumsInOrder(rows: readonly PlacedRow[]): PlacedSum[] {
  const sums = new Map<number, PlacedSum>();
  for (const row of rows) if (row.content.kind === 'sum') sums.set(row.index, { row, addends: row.content.addends });
  const ordered = new Set<PlacedSum>();
  const visit = (sum: PlacedSum, above: ReadonlySet<number>): void => {
    if (above.has(sum.row.index)) return;
    for (const addend of sum.addends) {
      const inner = sums.get(addend);
      if (inner) visit(inner, new Set([...above, sum.row.index]));
    }
    ordered.add(sum);
  };
  for (const sum of sums.values()) visit(sum, new Set());
  return [...ordered];
}
