import type { Link, PlanItem } from './plan-model';

/** A proposal that scores less is shown, not counted. */
export const COUNTED_SCORE = 0.8;

export function isCounted(link: Link): boolean {
  return link.confirmed || link.score >= COUNTED_SCORE;
}

/** The proposals, but for items that have an explicit link, and the explicit links. */
export function replaceProposals(proposals: readonly Link[], explicit: readonly Link[]): Link[] {
  const settled = new Set(explicit.map(({ item }) => item));
  return [...proposals.filter(({ item }) => !settled.has(item)), ...explicit];
}

export interface ItemLinking {
  /** Index in the model's items. */
  readonly item: number;
  /** How much of the item's cost is counted somewhere; more than 1 is a mistake of the links. */
  readonly linkedShare: number;
  readonly state: 'linked' | 'partly' | 'unlinked' | 'tooMuch';
}

// Thirds and the like do not add up to one in binary.
const SHARE_TOLERANCE = 1e-9;

/** How much of each item is linked, in the order of the items. */
export function itemLinkings(items: readonly PlanItem[], links: readonly Link[]): ItemLinking[] {
  const shares = new Float64Array(items.length);
  for (const link of links.filter(isCounted)) shares[link.item] = (shares[link.item] ?? 0) + link.share;
  return Array.from(shares, (linkedShare, item) => ({ item, linkedShare, state: stateOf(linkedShare) }));
}

function stateOf(share: number): ItemLinking['state'] {
  if (share > 1 + SHARE_TOLERANCE) return 'tooMuch';
  if (share >= 1 - SHARE_TOLERANCE) return 'linked';
  return share > 0 ? 'partly' : 'unlinked';
}
