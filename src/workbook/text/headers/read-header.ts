import type { Measure, Period, PeriodKind } from '../../../core/period';
import type { ColumnComparison, ColumnRole } from '../../../core/table';
import { isCountedThing } from './counted-things';
import { fullYear, readHeaderTokens } from './header-tokens';
import type { HeaderToken } from './header-tokens';
import { readUnit } from './read-unit';

export interface HeaderReading {
  readonly role: ColumnRole;
  /** Set for role `period` where the header names a year or a kind; null where it names a measure only ("Netto"). */
  readonly period: Period | null;
  readonly measure: Measure | null;
  readonly unit: string | null;
  /** What a deviation or change compares, where the header says so. One year: both columns are of that year, or it is the later. */
  readonly compares: ColumnComparison | null;
  /** A column of percentages, said by the header. */
  readonly isPercent: boolean;
  /** A month or quarter: its period has no year, so that it is never taken for the whole year. */
  readonly isPartOfYear?: boolean;
}

/** The header of a month or quarter; `kind` where lines above or below it say one. */
export function headerOfPart(label: string, kind: PeriodKind | null = null): HeaderReading {
  return { role: 'period', period: { year: null, kind, label }, measure: null, unit: null, compares: null, isPercent: false, isPartOfYear: true };
}

const LONGEST_HEADER = 150;

/**
 * A column's header (or a row's, where periods stand in rows). Null for what no header would be: an ordinary label, though it may have a
 * year in it ("Möbler 2025"). `readLooseHeader` takes those, for a cell that is known to stand among headers.
 * Never throws.
 */
export function readHeader(text: string): HeaderReading | null {
  if (text.length > LONGEST_HEADER || text.startsWith('=')) return null;
  const tokens = readHeaderTokens(text);
  if (tokens.length === 0 || /\d\s*%/.test(text)) return null;
  return tokens.some(({ is }) => is === 'unknown') ? readCountHeader(text, tokens) : read(text, tokens);
}

/** As `readHeader`, but words that it does not know are passed over as long as there is a year ("Sparmål 2025"). */
export function readLooseHeader(text: string): HeaderReading | null {
  if (text.length > LONGEST_HEADER) return null;
  const strict = readHeader(text);
  if (strict) return strict;
  const tokens = readHeaderTokens(text);
  // "Volymförändring 2025" is computed from what nobody knows.
  if (tokens.some((token) => token.is === 'unknown' && /(?:forandring|avvikelse|okning|minskning)$/.test(token.folded))) return null;
  const loose = read(text, tokens.filter(({ is }) => is !== 'unknown'));
  return loose?.period?.year || loose?.compares ? loose : null;
}

function read(text: string, tokens: readonly HeaderToken[]): HeaderReading | null {
  const words = tokens.flatMap((token) => (token.is === 'word' ? [token.word] : []));
  const isPercent = words.some(({ is }) => is === 'percent');
  const kinds = words.flatMap((word) => (word.is === 'kind' ? [word] : []));
  const years = readYears(tokens);
  const base = { measure: null, unit: readUnit(text), compares: null, period: null, isPercent };
  const computed = words.find((word) => word.is === 'computed');
  const ignored = words.find((word) => word.is === 'ignored');
  if (ignored && !(computed && words.indexOf(computed) < words.indexOf(ignored))) return { ...base, role: 'ignored' };
  if (computed) {
    if (computed.role === 'mean') return { ...base, role: 'mean' };
    const compares = comparison(kinds.map(({ kind }) => kind), years);
    return { ...base, role: isPercent ? percentRole(computed.role) : computed.role, compares };
  }
  const measure = measureOf(text, tokens);
  const only = new Set(years);
  const year = only.size === 1 ? (years[0] ?? null) : null;
  const named = kinds.find(({ needsYear }) => !needsYear || year !== null);
  // A letter alone is a kind only with its year: "B 25", but not "Plan B".
  if (year === null && tokens.some((token) => token.is === 'word' && token.word.is === 'kind' && token.folded.length === 1)) return null;
  if (isPercent) return { ...base, role: 'ignored' };
  if (!named && year === null) return measure === null || kinds.length > 0 ? null : { ...base, role: 'period', measure };
  if (!named && only.size === 1 && words.every(({ is }) => is === 'month') && words.length === 1) return null;
  const period: Period = { year, kind: named?.kind ?? null, label: text.replace(/\s+/g, ' ').trim() };
  return { ...base, role: 'period', period, measure: measure ?? (kinds.some(({ net }) => net) ? 'net' : null) };
}

function percentRole(role: ColumnRole): ColumnRole {
  return role === 'deviation' ? 'percentDeviation' : 'percentChange';
}

function comparison(kinds: readonly PeriodKind[], years: readonly number[]): ColumnComparison | null {
  if (kinds.length === 0 && years.length === 0) return null;
  return { kinds: [...new Set(kinds)], years: [...new Set(years)] };
}

/** "2024", "24" beside a kind, "23/24"; days and months of a date beside a full year are none. */
function readYears(tokens: readonly HeaderToken[]): number[] {
  const full = tokens.flatMap((token) => (token.is === 'year' ? [token.year] : []));
  if (full.length > 0) return full;
  const isNamed = tokens.some((token) => token.is === 'word' && ['kind', 'computed', 'measure', 'month'].includes(token.word.is));
  const numbers = tokens.flatMap((token) => (token.is === 'number' ? [token.number] : []));
  return isNamed ? numbers.filter((number) => number >= 13 && number < 70).map(fullYear) : [];
}

/** The volume goes first ("Antal dygn netto" is none), then a part of the cost, then the net ("Budget netto"). */
function measureOf(text: string, tokens: readonly HeaderToken[]): Measure | null {
  const measures = tokens.flatMap((token) => (token.is === 'word' && token.word.is === 'measure' ? [token.word.measure] : []));
  const first = measures[0] ?? null;
  return first === 'cost' && /(?<!\p{L})per(?!\p{L})|\//iu.test(text) && readUnit(text) === 'kr' ? null : first;
}

/** "Antal dygn", "Dygn", "Volym (årsplatser) 2024": unknown words, but they say what is counted. */
function readCountHeader(text: string, tokens: readonly HeaderToken[]): HeaderReading | null {
  const unknown = tokens.flatMap((token) => (token.is === 'unknown' ? [token.folded] : []));
  const [first] = tokens;
  const saysCount = first?.is === 'word' && first.word.is === 'measure' && first.word.measure === 'volume';
  if (!unknown.every(isCountedThing) && !(saysCount && unknown.length === 1)) return null;
  const rest = tokens.filter(({ is }) => is !== 'unknown');
  const reading = rest.length === 0 ? null : read(text, rest);
  const isMoney = ['kr', 'tkr', 'mnkr'].includes(readUnit(text) ?? '');
  // "Kostnad per dygn", "Budget 2025 kr/dygn": prices, that count nothing.
  if (isMoney) return reading?.period ? reading : null;
  if (reading && reading.role !== 'period') return reading;
  const base = { role: 'period', compares: null, isPercent: false } as const;
  return { ...base, period: reading?.period ?? null, measure: reading?.measure ?? 'volume', unit: readUnit(text) };
}
