import type { SnapshotValue } from './snapshot';

export interface SnapshotChange extends Omit<SnapshotValue, 'value'> {
  /** Null where there was no such value, or is none any longer. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * What differs by more than a billionth, in the order of `after`; what is gone comes last. A value is known by its sheet, label,
 * period and quantity, so that rows that moved are no change; of equal ones the first is compared with the first.
 */
export function compareSnapshots(before: readonly SnapshotValue[], after: readonly SnapshotValue[]): SnapshotChange[] {
  const old = keyed(before);
  const now = keyed(after);
  const changed = [...now].flatMap(([key, { value, ...place }]): SnapshotChange[] => {
    const earlier = old.get(key)?.value ?? null;
    return earlier !== null && isSame(earlier, value) ? [] : [{ ...place, before: earlier, after: value }];
  });
  const gone = [...old].flatMap(([key, { value, ...place }]): SnapshotChange[] =>
    now.has(key) ? [] : [{ ...place, before: value, after: null }],
  );
  return [...changed, ...gone];
}

function keyed(values: readonly SnapshotValue[]): Map<string, SnapshotValue> {
  const counts = new Map<string, number>();
  return new Map(
    values.map((value) => {
      const key = JSON.stringify([value.sheet, value.label, value.period, value.quantity]);
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return [`${key}${count}`, value];
    }),
  );
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
