import { pairLabels } from '../../pair-labels';
import type { CompareLabels, LabelPair } from '../../pair-labels';

/** More comparisons than this take longer than a person waits: then only equal labels are paired. */
const MOST_COMPARISONS = 60_000;

/** As `pairLabels`, for lists of any length. */
export function pairItems(left: readonly string[], right: readonly string[], compareLabels: CompareLabels, threshold: number): LabelPair[] {
  const common = new Set(right);
  const unlike = left.filter((label) => !common.has(label)).length;
  const compare = unlike * right.length > MOST_COMPARISONS ? onlyEqual : compareLabels;
  return pairLabels(left, right, compare, threshold);
}

const onlyEqual: CompareLabels = (a, b) => ({ score: a === b ? 1 : 0 });
