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
    const alike = (byLetter.get(firstLetter(word)) ?? []).filter((other) => mayBeAlike(word, other));
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

/** Words written together or apart are found as one word. */
function wordsToFind(label: string): ReadonlySet<string> {
  const { words, meanings, folded } = labelWords(label);
  return new Set([...words, ...meanings, words.join(''), meanings.join(''), folded.replaceAll(' ', '')]);
}

/** A compound whose beginning stands in the word before ("Kontaktfamilj/person") begins as that word does. */
const SHORTEST_BEGINNING = 4;

function mayBeAlike(word: string, other: string): boolean {
  const begins = word.length >= SHORTEST_BEGINNING && other.startsWith(word.slice(0, SHORTEST_BEGINNING));
  return begins || compareWords(word, other) !== null;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
