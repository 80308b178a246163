import type { FormatSection, FormatToken } from '../../../../src/workbook/text/numbers/format-sections';
import type { Culture } from '../protocol/emulator-session';
import { generalText } from './general-text';
import { MONTHS, WEEKDAYS } from './months';

/** A serial number of the 1900 system as a date or a time. Negative ones have no date: Excel fills the cell with "#". */
export function dateText(value: number, { tokens }: FormatSection, culture: Culture): string {
  if (value < 0) return '########';
  // To the second, as Excel shows times; one that rounds up to midnight is the next day.
  const seconds = Math.round(value * 86_400);
  const date = new Date(Date.UTC(1899, 11, 30) + seconds * 1000);
  const isHalfDays = tokens.some((token) => token.kind === 'date' && /^a/.test(token.letters));
  return tokens.map((token, at) => shown(token, date, seconds, isMinutes(tokens, at), isHalfDays, culture)).join('');
}

function shown(token: FormatToken, date: Date, seconds: number, isMinute: boolean, isHalfDays: boolean, culture: Culture): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'slash':
      // In a format "/" is the separator of the language.
      return culture.name === 'sv-SE' ? '-' : '/';
    case 'comma':
      return ',';
    case 'point':
      return culture.decimal;
    case 'date':
      return letters(token.letters, date, seconds, isMinute, isHalfDays, culture);
    case 'digit':
    case 'percent':
    case 'exponent':
    case 'general':
    case 'text':
      return '';
  }
}

function letters(text: string, date: Date, seconds: number, isMinute: boolean, isHalfDays: boolean, culture: Culture): string {
  const padded = (value: number): string => String(value).padStart(Math.min(text.length, 2), '0');
  const month = MONTHS[culture.name][date.getUTCMonth()] ?? '';
  const weekday = WEEKDAYS[culture.name][date.getUTCDay()] ?? '';
  switch (text.charAt(0)) {
    case 'y':
      return text.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      if (isMinute) return padded(date.getUTCMinutes());
      if (text.length < 3) return padded(date.getUTCMonth() + 1);
      return text.length === 3 ? month.slice(0, 3) : text.length === 5 ? month.slice(0, 1) : month;
    case 'd':
      if (text.length < 3) return padded(date.getUTCDate());
      return text.length === 3 ? weekday.slice(0, 3) : weekday;
    case 'h':
      return padded(isHalfDays ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    case 's':
      return padded(date.getUTCSeconds());
    case 'a':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    default:
      return generalText(seconds / 86_400, culture);
  }
}

/** "m" means minutes beside hours or seconds. */
function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  const nearest = (some: readonly FormatToken[]): string => some.flatMap((token) => (token.kind === 'date' ? [token.letters[0] ?? ''] : []))[0] ?? '';
  return nearest(tokens.slice(0, at).reverse()) === 'h' || nearest(tokens.slice(at + 1)) === 's';
}
