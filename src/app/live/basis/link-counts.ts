import { COUNTED_SCORE } from '../../../core/plan/counted-links';
import type { PlanModel } from '../../../core/plan/plan-model';

export type LinkStanding = 'toConfirm' | 'sure' | 'confirmed' | 'none';

export interface LinkCounts {
  readonly all: number;
  /** Proposals that are not counted until a person confirms them. */
  readonly toConfirm: number;
  /** Counted: confirmed ones, and proposals that are plain. */
  readonly sure: number;
  /** Without any activity. */
  readonly none: number;
}

/** How each item's links stand, in the order of the items. */
export function linkStandings({ items, links }: Pick<PlanModel, 'items' | 'links'>): LinkStanding[] {
  const standings = items.map((): LinkStanding => 'none');
  for (const { item, confirmed, score } of links) {
    const before = standings[item] ?? 'none';
    const now: LinkStanding = confirmed ? 'confirmed' : score >= COUNTED_SCORE ? 'sure' : 'toConfirm';
    standings[item] = before === 'none' || WEAKEST.indexOf(now) < WEAKEST.indexOf(before) ? now : before;
  }
  return standings;
}

const WEAKEST: readonly LinkStanding[] = ['toConfirm', 'sure', 'confirmed', 'none'];

/** What the tab's badge and the overview say; as quick as counting. */
export function linkCounts(model: Pick<PlanModel, 'items' | 'links'>): LinkCounts {
  const standings = linkStandings(model);
  const count = (...wanted: readonly LinkStanding[]): number => standings.filter((standing) => wanted.includes(standing)).length;
  return { all: standings.length, toConfirm: count('toConfirm'), sure: count('sure', 'confirmed'), none: count('none') };
}
