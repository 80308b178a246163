import { firstLetter } from './word-likeness';

/**
 * The letters that words begin with, a bit each (several letters may have the same one). Lists without a bit in common have no words
 * alike: inflection, misspelling, shortening and joining leave a word's first letter as it is.
 */
export function firstLetters(words: readonly string[]): number {
  return words.reduce((letters, word) => letters | (1 << bitOf(firstLetter(word))), 0);
}

/** The letters a to z have bits of their own; digits, which most numbered labels have, share the five that are left. */
function bitOf(letter: number): number {
  return letter < 64 ? 27 + (letter % 5) : letter % 32;
}
