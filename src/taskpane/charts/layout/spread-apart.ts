interface Group {
  /** Sum of where its members want the first of them all to begin. */
  sum: number;
  count: number;
}

/**
 * Where things of these heights begin: as near as possible to the wanted places (least squares), in their order and without lying over each
 * other, the first not before `low` and the last not ending after `high`; where there is no room they go on beyond `high`.
 */
export function spreadApart(things: readonly { readonly wanted: number; readonly height: number }[], low: number, high: number): number[] {
  const order = things.map((thing, index) => ({ ...thing, index })).sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const groups: Group[] = [];
  let above = 0;
  for (const { wanted, height } of order) {
    let group: Group = { sum: wanted - above, count: 1 };
    for (let before = groups.at(-1); before !== undefined && before.sum / before.count >= group.sum / group.count; before = groups.at(-1)) {
      groups.pop();
      group = { sum: before.sum + group.sum, count: before.count + group.count };
    }
    groups.push(group);
    above += height;
  }
  const starts = groups.flatMap(({ sum, count }) => Array<number>(count).fill(Math.max(low, Math.min(sum / count, high - above))));
  const placed = Array<number>(things.length).fill(0);
  let passed = 0;
  order.forEach(({ index, height }, rank) => {
    placed[index] = (starts[rank] ?? low) + passed;
    passed += height;
  });
  return placed;
}
