import type { Language } from '../options';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;

/** "2026-11-12 …" → "12 november"; with its year unless that is `today`'s. What is no day stays as it is written. */
export function formatDay(day: string, language: Language, today: string): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (Number.isNaN(time)) return day;
  const hasYear = !today.startsWith(`${year ?? ''}-`);
  const format = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', timeZone: 'UTC', ...(hasYear && { year: 'numeric' }) });
  return format.format(time);
}

/** "2026-11-12 07:12:30" → "07:12"; nothing where no time is written. */
export function timeOfDay(moment: string): string {
  return /\d{2}:\d{2}/u.exec(moment)?.[0] ?? '';
}
