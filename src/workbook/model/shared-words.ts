import { foldText } from '../text/fold-text';

/** Words that say nothing about what an item is. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  ['och', 'eller', 'i', 'av', 'för', 'till', 'med', 'på', 'samt', 'antal', 'dagar', 'dygn'].map(foldText),
);

/**
 * For each label the names of the groups it shares words with others by: "barn unga", "vuxna". A word that all labels or
 * only one of them have makes no group; words that the same labels share are one group. Named as first printed.
 */
export function sharedWordGroups(labels: readonly string[]): string[][] {
  const members = new Map<string, { word: string; indices: Set<number> }>();
  labels.forEach((label, index) => {
    for (const word of label.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const key = foldText(word);
      if (EMPTY_WORDS.has(key)) continue;
      const entry = members.get(key) ?? { word, indices: new Set<number>() };
      entry.indices.add(index);
      members.set(key, entry);
    }
  });
  const names = new Map<string, string>();
  for (const { word, indices } of members.values()) {
    if (indices.size < 2 || indices.size === labels.length) continue;
    const sharers = [...indices].join();
    const before = names.get(sharers);
    names.set(sharers, before === undefined ? word : `${before} ${word}`);
  }
  const groups = labels.map((): string[] => []);
  for (const [sharers, name] of names) for (const index of sharers.split(',')) groups[Number(index)]?.push(name);
  return groups;
}
