import { labelWords } from './label-words';
import { compareWords, firstLetter } from './word-likeness';

/**
 * For another label, the indices in `labels` of those that may be like it, ascending. The others score 0 with it in `compareLabels`, and
 * no word of theirs is like a word of it: long lists need not be compared each with each.
 */
export function indexLabels(labels: readonly string[]): (label: string) => readonly number[] {
  const places = new Map<string, number[]>();
  labels.forEach((label, index) => {
    for (const word of wordsToFind(label)) addTo(places, word, index);
  });
  const byLetter = new Map<number, string[]>();
  for (const word of places.keys()) addTo(byLetter, firstLetter(word), word);
  const placesOf = new Map<string, readonly number[]>();
  const findWord = (word: string): readonly number[] => {
    const known = placesOf.get(word);
    if (known) return known;
    const alike = (byLetter.get(firstLetter(word)) ?? []).filter((other) => compareWords(word, other) !== null);
    const found = [...new Set(alike.flatMap((other) => places.get(other) ?? []))];
    placesOf.set(word, found);
    return found;
  };
  return (label) => {
    const found = new Set<number>();
    for (const word of wordsToFind(label)) for (const index of findWord(word)) found.add(index);
    return [...found].sort((a, b) => a - b);
  };
}

/** With the words joined, as they may be written together or apart, and with their beginnings. */
function wordsToFind(label: string): ReadonlySet<string> {
  const { words, meanings, compact } = labelWords(label);
  const beginnings = [...words, ...meanings].filter((word) => word.length >= BEGINNING).map((word) => `${word.slice(0, BEGINNING)}0`);
  return new Set([...words, ...meanings, words.join(''), meanings.join(''), compact, ...beginnings]);
}

/**
 * A compound whose beginning stands in the word before ("Kontaktfamilj/person") begins as that word does, in four letters at least. The
 * digit after them lets no other beginning count as a misspelling.
 */
const BEGINNING = 4;

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
