import { editDistance } from './edit-distance';

/** How two folded words are the same: letter by letter, in another inflection, or misspelt. */
export type WordLikeness = { readonly kind: 'equal' | 'inflection' } | { readonly kind: 'spelling'; readonly edits: number };

/** Null for different words. */
export function compareWords(a: string, b: string): WordLikeness | null {
  if (a === b) return { kind: 'equal' };
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

export function isInflection(a: string, b: string): boolean {
  if (a === b) return true;
  let stem = 0;
  while (stem < a.length && a[stem] === b[stem]) stem++;
  const endings = [a.slice(stem), b.slice(stem)];
  // "egen", "egna"; "vuxen", "vuxna": the stem loses its e.
  if (stem >= 2 && endings.includes('en') && endings.includes('na')) return true;
  return stem >= SHORTEST_STEM && endings.every((ending) => ENDINGS.has(ending));
}

/**
 * The number of wrong letters, null where there are too many for the word's length. The first letter must be right: Swedish words that
 * differ in their beginnings alone are opposites (intern and extern, inflyttning and utflyttning).
 */
function misspelling(a: string, b: string): number | null {
  const length = Math.min(a.length, b.length);
  if (length < 5 || first(a) !== first(b)) return null;
  const limit = length < 10 ? 1 : length < 16 ? 2 : 3;
  const edits = editDistance(a, b, limit);
  return edits <= limit ? edits : null;
}

/** Scanners take a capital I for l. */
function first(word: string): string {
  const letter = word.slice(0, 1);
  return letter === 'i' ? 'l' : letter;
}
