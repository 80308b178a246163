/** Equal neighbours are counted: "a", "a", null, "b" → "a*2,.,b". Items are letters, digits, "-" and "_". */
export function encodeRuns(items: readonly (string | null)[]): string {
  const runs: { item: string; count: number }[] = [];
  for (const each of items) {
    const item = each ?? GAP;
    const last = runs.at(-1);
    if (last?.item === item) last.count += 1;
    else runs.push({ item, count: 1 });
  }
  return runs.map(({ item, count }) => (count === 1 ? item : `${item}*${count}`)).join(',');
}

/** Null where the text is none of ours, or says more than `limit` items. */
export function decodeRuns(text: string, limit: number): (string | null)[] | null {
  const items: (string | null)[] = [];
  if (text === '') return items;
  for (const run of text.split(',')) {
    const match = /^([\w.-]+)(?:\*([1-9]\d{0,6}))?$/.exec(run);
    const count = Number(match?.[2] ?? 1);
    if (!match || items.length + count > limit) return null;
    const item = match[1] === GAP ? null : (match[1] ?? null);
    for (let each = 0; each < count; each += 1) items.push(item);
  }
  return items;
}

const GAP = '.';
