/** Labels at least this alike are the same thing, spelt differently where the score is below 1. */
export const SAME_LABEL_SCORE = 0.8;

/** Equal labels, whatever their spaces and letters' size. */
export const CERTAIN_SCORE = 1;

/** How alike two labels are: 1 is certain, 0 is nothing in common. */
export type CompareLabels = (a: string, b: string) => { readonly score: number };

/** For a label, the indices of those in `labels` that may reach the threshold with it, ascending. */
export type IndexLabels = (labels: readonly string[]) => (label: string) => readonly number[];

export interface LabelPair {
  /** Indices in the two lists. */
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * Pairs the labels of two lists one to one, the most alike first, down to `threshold`. Equally alike ones are paired in
 * their order. Sorted by `left`.
 */
export function pairLabels(
  left: readonly string[],
  right: readonly string[],
  compareLabels: CompareLabels,
  threshold: number,
  indexLabels: IndexLabels = eachLabel,
): LabelPair[] {
  const leftTaken = new Set<number>();
  const rightTaken = new Set<number>();
  const take = (pair: LabelPair): boolean => {
    if (leftTaken.has(pair.left) || rightTaken.has(pair.right)) return false;
    leftTaken.add(pair.left);
    rightTaken.add(pair.right);
    return true;
  };
  // Labels equal to the letter first: it keeps long lists from being compared each with each.
  const pairs = equalPairs(left, right).filter(take);
  const candidates: LabelPair[] = [];
  const findLike = pairs.length < Math.min(left.length, right.length) ? indexLabels(right) : () => [];
  left.forEach((leftLabel, leftIndex) => {
    if (leftTaken.has(leftIndex)) return;
    for (const rightIndex of findLike(leftLabel)) {
      if (rightTaken.has(rightIndex)) continue;
      const { score } = compareLabels(leftLabel, right[rightIndex] ?? '');
      if (score >= threshold) candidates.push({ left: leftIndex, right: rightIndex, score });
    }
  });
  candidates.sort((a, b) => b.score - a.score);
  return [...pairs, ...candidates.filter(take)].sort((a, b) => a.left - b.left);
}

function eachLabel(labels: readonly string[]): () => readonly number[] {
  const all = labels.map((_, index) => index);
  return () => all;
}

function equalPairs(left: readonly string[], right: readonly string[]): LabelPair[] {
  const places = new Map<string, number[]>();
  right.forEach((label, index) => {
    const indices = places.get(label);
    if (indices) indices.push(index);
    else places.set(label, [index]);
  });
  return left.flatMap((label, index) => {
    const match = places.get(label)?.shift();
    return match === undefined ? [] : [{ left: index, right: match, score: 1 }];
  });
}
