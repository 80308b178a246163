import type { ByYear } from '../../app/contract/by-year';
import type { YearlyShare } from '../../app/options';
import { parsePercentage } from './parse-share';

const ENTRY = /^\s*((?:19|20)\d\d)\s*=\s*([^=]*?)\s*$/;

/**
 * "2026=3,5,2027=3,1": percentages by year, as shares. A comma separates two years only where a year and "=" follow it.
 * Null where it cannot be read, or names a year twice.
 */
export function parseSharesByYear(value: string): ByYear<number> | null {
  const shares: Record<string, number> = {};
  for (const entry of value.trim().split(/\s*[,;]\s*(?=(?:19|20)\d\d\s*=)|\s+(?=(?:19|20)\d\d\s*=)/)) {
    const [, year, text] = ENTRY.exec(entry) ?? [];
    const share = text === undefined ? null : parsePercentage(text);
    if (year === undefined || share === null || Object.hasOwn(shares, year)) return null;
    shares[year] = share;
  }
  return shares;
}

/** One percentage for every year, or percentages by year; null where it is neither. */
export function parseYearlyShare(value: string): YearlyShare | null {
  const share = parsePercentage(value);
  if (share !== null) return { kind: 'everyYear', share };
  const shares = parseSharesByYear(value);
  return shares && { kind: 'byYear', shares };
}
