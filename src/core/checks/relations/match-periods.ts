import type { Period } from '../../period';
import type { Place } from '../place';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})`, 'gi');
const PART_OF_YEAR = /\b(?:tertial|delår|kvartal|t[123]|q[1-4]|kv[1-4])/i;

/** Which part of the year an outcome covers, by the last month its header names: "Utfall jan-aug 2024" is not "Utfall 2024". */
function partOfYear({ kind, label }: Period): string {
  if (kind !== 'actual') return 'dec';
  const months = label.match(MONTH) ?? [];
  return PART_OF_YEAR.exec(label)?.[0].toLowerCase() ?? months.at(-1)?.toLowerCase() ?? 'dec';
}

/** The same year, kind and part of the year. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return a.year !== null && a.year === b.year && a.kind === b.kind && partOfYear(a) === partOfYear(b);
}

/**
 * Pairs cells of the same period of two tables. A year without a kind is whatever the other table has for that year,
 * where both have only one. A period that stands twice is left out.
 */
export function matchPeriods(left: readonly Place[], right: readonly Place[]): (readonly [Place, Place])[] {
  return left.flatMap((place) => {
    const period = place.column.period;
    if (!period || period.year === null) return [];
    const [same, ...more] = right.filter(({ column }) => column.period !== null && isSamePeriod(period, column.period));
    const isTwice = left.some((other) => other !== place && other.column.period !== null && isSamePeriod(period, other.column.period));
    if (isTwice || more.length > 0) return [];
    if (same) return [[place, same] as const];
    const ofYear = ({ column }: Place) => column.period?.year === period.year;
    const [only, ...others] = right.filter(ofYear);
    const isAlone = left.filter(ofYear).length === 1 && others.length === 0;
    return only && isAlone && (period.kind === null || only.column.period?.kind === null) ? [[place, only] as const] : [];
  });
}
