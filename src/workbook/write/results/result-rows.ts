import type { PlanInput } from '../../model/build-plan-model';

/** A row of the activity table that gets a result; headings, details ("varav") and rows of percentages get none. */
export interface ResultRow {
  /** In the table's rows. */
  readonly index: number;
  readonly content:
    /** Index in the model's activities. */
    | { readonly kind: 'activity'; readonly activity: number }
    /** Of all activities. */
    | { readonly kind: 'total' }
    /** Of some of them: indices of the table's rows. */
    | { readonly kind: 'sum'; readonly addends: readonly number[] };
}

/** In the table's order. */
export function resultRows({ activities, activityRows }: PlanInput): ResultRow[] {
  const { rows } = activities;
  const activityOf = new Map(activityRows.map((row, activity) => [row, activity]));
  const last = rows.findLastIndex(({ kind }) => kind === 'total');
  return rows.flatMap((row, index): ResultRow[] => {
    const activity = activityOf.get(row);
    if (activity !== undefined) return [{ index, content: { kind: 'activity', activity } }];
    if (row.kind !== 'total' && row.kind !== 'subtotal') return [];
    const items = new Set(itemsUnder(rows, index));
    // A total that says nothing of its rows is that of them all.
    const isOfAll = index === last && (items.size === 0 || items.size === activityRows.length);
    if (isOfAll) return [{ index, content: { kind: 'total' } }];
    return row.addends.length === 0 ? [] : [{ index, content: { kind: 'sum', addends: row.addends } }];
  });
}

/** The items that a row sums, also through other sums. */
function itemsUnder(rows: PlanInput['activities']['rows'], index: number, seen: ReadonlySet<number> = new Set()): number[] {
  const row = rows[index];
  if (!row || seen.has(index)) return [];
  if (row.kind === 'item') return [index];
  return row.addends.flatMap((addend) => itemsUnder(rows, addend, new Set([...seen, index])));
}
