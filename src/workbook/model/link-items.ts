import type { Link } from '../../core/plan/plan-model';
import { foldCompact } from '../text/fold-text';
import { SAME_LABEL_SCORE } from '../../core/pair-labels';
import { compareLabels } from '../text/labels/match-labels';
import { proposeLinks } from '../text/labels/propose-links';
import type { LinkProposal } from '../text/labels/propose-links';
import type { ReadItem } from './read-items';

/** For each label the activity that its words propose, the best one; null where none resembles it. */
export function proposeActivities(labels: readonly string[], activityLabels: readonly string[]): (LinkProposal | null)[] {
  const proposals = new Map(proposeLinks(labels, activityLabels).map((proposal) => [proposal.item, proposal]));
  return labels.map((label) => proposals.get(label) ?? null);
}

/** A link as a person writes it; without a share the item's whole cost, or what its other links leave of it. */
export interface WantedLink {
  readonly item: string;
  readonly activity: string;
  readonly share: number | null;
}

export type LinkProblem =
  | { readonly code: 'unknown-item'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-activity'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'shares-above-whole'; readonly item: string; readonly share: number };

/** Proposed links: an item whose price is an activity's belongs to it; the others go by their words. */
export function proposedLinks(items: readonly ReadItem[], activityLabels: readonly string[]): Link[] {
  const proposals = proposeActivities(
    items.map(({ item }) => item.label),
    activityLabels,
  );
  return items.flatMap(({ item, namedAfter }, index): Link[] => {
    if (namedAfter !== null) {
      const { score, reason } = compareLabels(item.label, activityLabels[namedAfter] ?? '');
      return [{ item: index, activity: namedAfter, share: 1, score, reason: reason.kind, confirmed: false }];
    }
    const proposal = proposals[index];
    if (!proposal) return [];
    const activity = activityLabels.indexOf(proposal.activity);
    return [{ item: index, activity, share: 1, score: proposal.score, reason: proposal.reason.kind, confirmed: false }];
  });
}

// Thirds and the like do not add up to one in binary.
const SHARE_TOLERANCE = 1e-9;

/** The links a person gives; a problem instead where a name or a share cannot be right. */
export function explicitLinks(
  wanted: readonly WantedLink[],
  itemLabels: readonly string[],
  activityLabels: readonly string[],
): Link[] | LinkProblem {
  const links: Link[] = [];
  const given = new Map<number, number>();
  for (const { item: itemName, activity: activityName, share } of wanted) {
    const item = indexOfLabel(itemName, itemLabels);
    if (item === null) return { code: 'unknown-item', name: itemName, known: itemLabels };
    const activity = indexOfLabel(activityName, activityLabels);
    if (activity === null) return { code: 'unknown-activity', name: activityName, known: activityLabels };
    const before = given.get(item) ?? 0;
    const taken = share ?? Math.max(0, 1 - before);
    if (before + taken > 1 + SHARE_TOLERANCE || taken === 0) {
      return { code: 'shares-above-whole', item: itemLabels[item] ?? itemName, share: before + (share ?? 1) };
    }
    given.set(item, before + taken);
    links.push({ item, activity, share: taken, score: 1, reason: 'explicit', confirmed: true });
  }
  return links;
}

/** The label a person means: the one equal to it when folded, else the only one that is nearly so; null for none. */
function indexOfLabel(name: string, labels: readonly string[]): number | null {
  const equal = labels.findIndex((label) => foldCompact(label) === foldCompact(name));
  if (equal >= 0) return equal;
  const near = labels.flatMap((label, index) => (compareLabels(name, label).score >= SAME_LABEL_SCORE ? [index] : []));
  return near.length === 1 ? (near[0] ?? null) : null;
}
