import { pairLabels, SAME_LABEL_SCORE } from '../../../core/pair-labels';
import type { LabelPair } from '../../../core/pair-labels';
import { indexLabels } from './index-labels';
import { compareLabels } from './match-labels';

/** Pairs, one to one, the labels of two lists that are very probably the same thing; see `pairLabels`. */
export function pairSameLabels(left: readonly string[], right: readonly string[]): LabelPair[] {
  return pairLabels(left, right, compareLabels, SAME_LABEL_SCORE, indexLabels);
}
