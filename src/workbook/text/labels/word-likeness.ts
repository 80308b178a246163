import { editDistance } from './edit-distance';

/** How two folded words are the same: letter by letter, in another inflection, or misspelt. */
export type WordLikeness = { readonly kind: 'equal' | 'inflection' } | { readonly kind: 'spelling'; readonly edits: number };

/** Null for different words. */
export function compareWords(a: string, b: string): WordLikeness | null {
  if (a === b) return { kind: 'equal' };
  // Cheapest first: nearly all words that are compared differ here. No inflection changes the first letter, and Swedish
  // words that differ in it alone are opposites (intern and extern, inflyttning and utflyttning), not misspelt.
  if (firstLetter(a) !== firstLetter(b) || Math.abs(a.length - b.length) > MOST_LETTERS_MORE) return null;
  if (HAS_DIGIT.test(a) || HAS_DIGIT.test(b)) return null;
  if (isInflection(a, b)) return { kind: 'inflection' };
  const edits = misspelling(a, b);
  return edits === null ? null : { kind: 'spelling', edits };
}

const HAS_DIGIT = /\d/;

/** Endings of nouns and adjectives, folded. */
const ENDINGS = new Set([
  '', 'a', 'e', 'n', 'r', 's', 't', 'd', 'de', 'ar', 'er', 'or', 'en', 'et', 'na', 'an', 'at', 'ad', 'ade', 'arna',
  'erna', 'orna', 'ens', 'ets', 'as', 'ers', 'ars', 'tt', 'dd', 'dda',
]);
const SHORTEST_STEM = 4;

/** By the longest ending, or misspelt. */
const MOST_LETTERS_MORE = 4;

export function isInflection(a: string, b: string): boolean {
  if (a === b) return true;
  let stem = 0;
  while (stem < a.length && a[stem] === b[stem]) stem++;
  if (stem < 2) return false;
  const endings = [a.slice(stem), b.slice(stem)];
  // "egen", "egna"; "vuxen", "vuxna": the stem loses its e.
  if (endings.includes('en') && endings.includes('na')) return true;
  return stem >= SHORTEST_STEM && endings.every((ending) => ENDINGS.has(ending));
}

/** The number of wrong letters in words with the same first letter, null where there are too many for the words' length. */
function misspelling(a: string, b: string): number | null {
  const length = Math.min(a.length, b.length);
  if (length < 5) return null;
  const limit = length < 10 ? 1 : length < 16 ? 2 : 3;
  const edits = editDistance(a, b, limit);
  return edits <= limit ? edits : null;
}

/** Its code; 0 for no word. Scanners take a capital I for l. */
export function firstLetter(word: string): number {
  const letter = word.charCodeAt(0) || 0;
  return letter === LETTER_I ? LETTER_L : letter;
}

const LETTER_I = 'i'.charCodeAt(0);
const LETTER_L = 'l'.charCodeAt(0);
