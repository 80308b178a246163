import { compareLabels } from './match-labels';
import type { LabelReason } from './match-labels';

export interface LinkProposal {
  /** As printed. */
  readonly item: string;
  readonly activity: string;
  readonly score: number;
  readonly reason: LabelReason;
}

/** Proposals of at least this score are counted (and said to be proposals). */
export const COUNTED_LINK_SCORE = 0.8;

/** For each item its most probable activity, in the items' order; items that no activity resembles have none. */
export function proposeLinks(items: readonly string[], activities: readonly string[]): LinkProposal[] {
  return items.flatMap((item) =>
    activities
      .map((activity) => ({ item, activity, ...compareLabels(item, activity) }))
      .filter((proposal) => proposal.score > 0)
      .slice(0, 1),
  );
}
