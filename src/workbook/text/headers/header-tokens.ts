import { editDistance } from '../labels/edit-distance';
import { foldText } from '../fold-text';
import { HEADER_KEYWORDS, headerWord } from './header-words';
import type { HeaderWord } from './header-words';

export type HeaderToken =
  | { readonly is: 'word'; readonly word: HeaderWord; readonly folded: string }
  | { readonly is: 'year'; readonly year: number }
  /** A day, a month's number, or a year of two digits. */
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'unknown'; readonly folded: string };

/** A header's folded words, those that a narrow column divided ("Förändrin g") joined again. */
export function readHeaderTokens(text: string): HeaderToken[] {
  const words = foldText(text).split(' ').filter((word) => word !== '');
  const tokens: HeaderToken[] = [];
  for (let index = 0; index < words.length; ) {
    const used = dividedLength(words, index);
    const folded = words.slice(index, index + used).join('');
    tokens.push(...readWord(folded, words.length === 1));
    index += used;
  }
  return tokens;
}

/** How many words from `index` on make one known word together, though they are not all known alone; else 1. */
function dividedLength(words: readonly string[], index: number): number {
  for (const length of [3, 2]) {
    const parts = words.slice(index, index + length);
    if (parts.length < length || parts.some((part) => /\d/.test(part))) continue;
    const known = headerWord(parts.join(''));
    if (known && parts.join('').length > 4 && parts.some((part) => part.length < 3 || headerWord(part) === null)) return length;
    // "Intern ränta": both are words, and mean one thing together.
    if (known?.is === 'measure') return length;
  }
  return 1;
}

/** "B25", "Budget2025". */
const WORD_WITH_YEAR = /^([a-z]{1,20}?)((?:20)?\d{2})$/;
const YEAR = /^(?:19|20)\d{2}$/;
const YEAR_AND_MONTH = /^(20\d{2})(?:0[1-9]|1[0-2])$/;
const YEAR_AND_DATE = /^(20\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Digits that are a month or a date beside a word are an amount when they stand alone ("202512"). */
function readWord(folded: string, isAlone: boolean): HeaderToken[] {
  const word = headerWord(folded);
  if (word) return [{ is: 'word', word, folded }];
  if (YEAR.test(folded)) return [{ is: 'year', year: Number(folded) }];
  const dated = isAlone ? null : (YEAR_AND_MONTH.exec(folded) ?? YEAR_AND_DATE.exec(folded));
  if (dated) return [{ is: 'year', year: Number(dated[1]) }];
  if (/^\d{1,2}$/.test(folded)) return [{ is: 'number', number: Number(folded) }];
  const short = WORD_WITH_YEAR.exec(folded);
  const shortWord = short ? headerWord(short[1] ?? '') : null;
  if (short && (shortWord?.is === 'kind' || shortWord?.is === 'month')) {
    const year = Number(short[2]);
    return [{ is: 'word', word: shortWord, folded: short[1] ?? '' }, { is: 'year', year: fullYear(year) }];
  }
  const misspelt = folded.length < 5 || folded.length > 20 ? null : closestKeyword(folded);
  const meant = misspelt === null ? null : headerWord(misspelt);
  return meant && misspelt !== null ? [{ is: 'word', word: meant, folded: misspelt }] : [{ is: 'unknown', folded }];
}

/** The words of a sheet's labels come again and again. */
const CLOSEST = new Map<string, string | null>();
const MOST_KEPT = 5000;

/** One letter wrong, as scanners and hasty writers have it ("Budqet", "Utfal"). */
function closestKeyword(folded: string): string | null {
  const known = CLOSEST.get(folded);
  if (known !== undefined) return known;
  const letters = folded.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('8', 'b');
  const closest = HEADER_KEYWORDS.find((keyword) => letters[0] === keyword[0] && editDistance(letters, keyword, 1) <= 1) ?? null;
  if (CLOSEST.size >= MOST_KEPT) CLOSEST.clear();
  CLOSEST.set(folded, closest);
  return closest;
}

/** 24 → 2024, 98 → 1998, 2024 → 2024. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
