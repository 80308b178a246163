import type { Culture } from '../protocol/emulator-session';
import type { ParsedNumber } from './parse-number';
import { MONTHS } from './months';

/**
 * A date or a time of day, as a serial number of the 1900 system. Day and month without a year are of this year. Null for anything else,
 * and before March 1900, where Excel's calendar has a day that never was.
 */
export function parseDate(text: string, culture: Culture): ParsedNumber | null {
  const [, date = '', time = ''] = /^(.*?)(?:\s*\b(\d{1,2}:\d{2}(?::\d{2})?))?$/u.exec(text) ?? [];
  const share = time === '' ? null : shareOfDay(time);
  if (time !== '' && share === null) return null;
  if (date === '') return share === null ? null : { value: share, numberFormat: time.split(':').length > 2 ? 'h:mm:ss' : 'h:mm' };
  const day = parseDay(date.trim(), culture);
  if (!day) return null;
  return share === null ? day : { value: day.value + share, numberFormat: culture.name === 'sv-SE' ? 'yyyy-mm-dd h:mm' : 'm/d/yyyy h:mm' };
}

function parseDay(text: string, culture: Culture): ParsedNumber | null {
  const full = culture.name === 'sv-SE' ? 'yyyy-mm-dd' : 'm/d/yyyy';
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3], full);
  const [first = '', second = '', third = ''] = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2,4}))?$/.exec(text)?.slice(1) ?? [];
  if (first !== '') {
    // Swedes write the day first, Americans the month; with a year Swedes write that first, in two digits too.
    if (third === '') return culture.name === 'sv-SE' ? dated(thisYear(), second, first, 'd-mmm') : dated(thisYear(), first, second, 'd-mmm');
    return culture.name === 'sv-SE' ? dated(century(first), second, third, full) : dated(century(third), first, second, full);
  }
  return withMonthName(text, culture);
}

function withMonthName(text: string, culture: Culture): ParsedNumber | null {
  const match = /^(?:(\d{1,2})[-/ .]*)?(\p{L}{3,9})\.?[-/ ]*(\d{4}|\d{2})?$/u.exec(text);
  if (!match) return null;
  const [, day, name = '', year] = match;
  if (day === undefined && year === undefined) return null;
  const month = monthOf(name, culture);
  if (month === 0) return null;
  if (day === undefined) return dated(century(year ?? ''), String(month), '1', 'mmm-yy');
  return year === undefined ? dated(thisYear(), String(month), day, 'd-mmm') : dated(century(year), String(month), day, 'd-mmm-yy');
}

/** "jan", "januari"; 0 for no month. */
function monthOf(name: string, culture: Culture): number {
  const months = MONTHS[culture.name];
  const wanted = name.toLowerCase();
  return months.findIndex((month) => month.toLowerCase() === wanted || month.slice(0, 3).toLowerCase() === wanted) + 1;
}

function dated(year = '', month = '', day = '', numberFormat = ''): ParsedNumber | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = Date.UTC(y, m - 1, d);
  const date = new Date(time);
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  const value = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  return value < 61 ? null : { value, numberFormat };
}

/** "26" is 2026, "45" is 1945: Excel's own window ends with 2029. */
function century(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) < 30 ? `20${year}` : `19${year}`;
}

function thisYear(): string {
  return String(new Date().getFullYear());
}

function shareOfDay(time: string): number | null {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours > 23 || minutes > 59 || seconds > 59 ? null : (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
