import { everyYear } from '../core/plan/yearly-shares';
import type { YearlyShares } from '../core/plan/yearly-shares';
import type { ByYear } from './contract/by-year';
import type { YearlyShare } from './options';

/** What a person gave, as the engine takes it. */
export function yearlySharesOf(given: YearlyShare): YearlyShares {
  return given.kind === 'everyYear' ? everyYear(given.share) : sharesByYear(given.shares);
}

export function sharesByYear(shares: ByYear<number>): YearlyShares {
  return { kind: 'byYear', shares: new Map(Object.entries(shares).map(([year, share]) => [Number(year), share])) };
}
