import { readFormat } from '../../workbook/text/numbers/read-format';
import type { Language } from '../options';
import { formatNumber } from './format-number';
import { formatPercent } from './format-percent';

const TRUTH: Readonly<Record<Language, readonly [string, string]>> = { sv: ['FALSKT', 'SANT'], en: ['FALSE', 'TRUE'] };
const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of the usual date system, as its days are counted from March 1900 on. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** What a cell shows of its value, near enough to know it again. `numberFormat` in en-US. */
export function shownValue(value: number | string | boolean, numberFormat: string, language: Language): string {
  if (typeof value === 'boolean') return TRUTH[language][value ? 1 : 0];
  if (typeof value === 'string') return value;
  const format = readFormat(numberFormat);
  if (format.isDate) return new Date(DAY_0 + Math.round(value) * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
  const { kind, percents, decimals, leastDecimals } = format.fallback;
  const style = kind === 'fixed' ? { least: leastDecimals, most: decimals } : {};
  return percents > 0 ? formatPercent(value, language, { least: leastDecimals, most: Math.max(decimals, 2) }) : formatNumber(value, language, style);
}
