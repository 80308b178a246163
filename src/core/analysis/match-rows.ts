/** A row of two lists: its index in each; null in the one where it is not. */
export interface RowMatch {
  readonly before: number | null;
  readonly after: number | null;
}

/** Matches rows by their labels, of equal ones the first with the first; in the order of `after`, those gone last. */
export function matchRows(before: readonly { readonly label: string }[], after: readonly { readonly label: string }[]): RowMatch[] {
  const places = new Map<string, number[]>();
  before.forEach(({ label }, index) => {
    const same = places.get(label);
    if (same) same.push(index);
    else places.set(label, [index]);
  });
  const matched = after.map(({ label }, index): RowMatch => ({ before: places.get(label)?.shift() ?? null, after: index }));
  const gone = [...places.values()].flat().sort((one, other) => one - other);
  return [...matched, ...gone.map((index): RowMatch => ({ before: index, after: null }))];
}
