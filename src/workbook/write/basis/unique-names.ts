/** What a row without a label is called. */
const NAMELESS = '–';

/**
 * Labels as names that formulas can look rows up by: the later of those that a worksheet takes for the same get " (2)",
 * " (3)". None becomes one of `taken`.
 */
export function uniqueNames(labels: readonly string[], taken: readonly string[] = []): string[] {
  // A later row may be printed with just the name that an earlier one would get.
  const printed = new Set([...taken, ...labels].map(foldName));
  const given = new Set(taken.map(foldName));
  return labels.map((label) => {
    const plain = label === '' ? NAMELESS : label;
    let name = plain;
    for (let count = 2; given.has(foldName(name)) || (name !== plain && printed.has(foldName(name))); count += 1) {
      name = `${plain} (${count})`;
    }
    given.add(foldName(name));
    return name;
  });
}

/** Worksheets look text up without regard to case. */
export function foldName(name: string): string {
  return name.toUpperCase();
}
