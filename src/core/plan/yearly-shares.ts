/**
 * A share for every year: a sequence that starts at the table's last budget year, or one per year. The last given
 * repeats. 5,4 % is 0.054.
 */
export type YearlyShares =
  | { readonly kind: 'sequence'; readonly shares: readonly number[] }
  | { readonly kind: 'byYear'; readonly shares: ReadonlyMap<number, number> };

export function everyYear(share: number): YearlyShares {
  return { kind: 'sequence', shares: [share] };
}

/**
 * The share that calculation uses for the year. `firstYear` is the table's last budget year. Before a sequence starts its
 * first share counts; before the first given year nothing does (0).
 */
export function shareFor(series: YearlyShares, year: number, firstYear: number): number {
  if (series.kind === 'sequence') {
    const index = Math.min(Math.max(year - firstYear, 0), series.shares.length - 1);
    return series.shares[index] ?? 0;
  }
  let latest: number | null = null;
  for (const given of series.shares.keys()) {
    if (given <= year && (latest === null || given > latest)) latest = given;
  }
  return latest === null ? 0 : (series.shares.get(latest) ?? 0);
}

/** The share that is said for the year itself, for comparing a table with it; null where none is. */
export function statedShareFor(series: YearlyShares, year: number, firstYear: number): number | null {
  if (series.kind === 'byYear') return series.shares.get(year) ?? null;
  return year < firstYear || series.shares.length === 0 ? null : shareFor(series, year, firstYear);
}
