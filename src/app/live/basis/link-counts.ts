import { COUNTED_SCORE } from '../../../core/plan/counted-links';
import type { PlanModel } from '../../../core/plan/plan-model';

/** `weak`: proposed, and not counted until a person confirms it; `sure`: proposed, and counted already. */
export type LinkStanding = 'weak' | 'sure' | 'confirmed' | 'none';

export interface LinkCounts {
  readonly all: number;
  /** With a proposal that nobody has confirmed, counted or not: until then nothing is written. */
  readonly toConfirm: number;
  readonly weak: number;
  readonly sure: number;
  readonly confirmed: number;
  /** Without any activity. */
  readonly none: number;
}

/** How each item's links stand, in the order of the items. */
export function linkStandings({ items, links }: Pick<PlanModel, 'items' | 'links'>): LinkStanding[] {
  const standings = items.map((): LinkStanding => 'none');
  for (const { item, confirmed, score } of links) {
    const before = standings[item] ?? 'none';
    const now: LinkStanding = confirmed ? 'confirmed' : score >= COUNTED_SCORE ? 'sure' : 'weak';
    standings[item] = before === 'none' || WEAKEST.indexOf(now) < WEAKEST.indexOf(before) ? now : before;
  }
  return standings;
}

const WEAKEST: readonly LinkStanding[] = ['weak', 'sure', 'confirmed', 'none'];

/** What the tab's badge and the overview say; as quick as counting. */
export function linkCounts(model: Pick<PlanModel, 'items' | 'links'>): LinkCounts {
  const standings = linkStandings(model);
  const count = (...wanted: readonly LinkStanding[]): number => standings.filter((standing) => wanted.includes(standing)).length;
  return { all: standings.length, toConfirm: count('weak', 'sure'), weak: count('weak'), sure: count('sure'), confirmed: count('confirmed'), none: count('none') };
}
