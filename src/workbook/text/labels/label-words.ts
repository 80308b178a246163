import { isCountedThing } from '../headers/counted-things';
import { firstLetters } from './first-letters';
import { foldCompact, foldText } from '../fold-text';
import { SPELLINGS, SYNONYMS } from './synonyms';
import type { SynonymGroup } from './synonyms';
import { compareWords, isInflection } from './word-likeness';

/** A label's words that mean something, each once, in order. */
export interface LabelWords {
  readonly folded: string;
  /** `folded` without spaces. */
  readonly compact: string;
  /** Abbreviations written out; units and small words left out. */
  readonly words: readonly string[];
  /** `words` with synonyms replaced by their group's name in angle brackets. */
  readonly meanings: readonly string[];
  /** Of `words` and `meanings`; see `firstLetters`. */
  readonly letters: number;
  /** Groups of spellings, and of synonyms, that the label has a form of: name → the form, folded. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly synonyms: ReadonlyMap<string, string>;
  /** An account's or chapter's number before the words ("4.5.1", "5510"), else null. */
  readonly code: string | null;
}

const SMALL_WORDS = new Set([
  'och', 'for', 'av', 'till', 'med', 'per', 'samt', 'inom', 'pa', 'den', 'det', 'de', 'en', 'ett', 'vid', 'hos',
  'at', 'mm', 'mfl', 'm', 'eller',
]);
const UNIT_WORDS = new Set(['antal', 'tkr', 'mnkr', 'mkr', 'kr', 'kronor', 'volym']);
const CODE = /^\s*(\d{1,2}(?:\.\d{1,2})+\.?|\d{3,6})\s+(?=\p{L})/u;
/** More words than any label has. */
const MOST_WORDS = 40;

export function labelWords(label: string): LabelWords {
  const code = CODE.exec(label);
  const bare = code ? label.slice(code[0].length) : label;
  const all = foldText(bare).split(' ').filter((word) => word !== '').slice(0, MOST_WORDS);
  const spelled = replaceForms(all.filter(isMeaningful), SPELLING_FORMS, () => false);
  const words = unique(spelled.words);
  const meant = replaceForms(words, SYNONYM_FORMS, isMisspelt);
  const meanings = unique(meant.words);
  return {
    folded: foldText(label),
    compact: foldCompact(label),
    words,
    meanings,
    letters: firstLetters([...words, ...meanings]),
    spellings: spelled.used,
    synonyms: meant.used,
    code: code?.[1]?.replace(/\.$/, '') ?? null,
  };
}

function isMeaningful(word: string, index: number, all: readonly string[]): boolean {
  if (SMALL_WORDS.has(word) || UNIT_WORDS.has(word)) return false;
  // "våld i nära relation"; but a last i is a name ("Enhet I").
  if (word === 'i' && index < all.length - 1) return false;
  // "Förskola, antal barn", "Öppenvård, antal dagar"; but of "Antal barn" nothing else would be left.
  const count = all.indexOf('antal');
  return !(count > 0 && index > count && (isCountedThing(word) || index === count + 1));
}

interface Form {
  readonly words: readonly string[];
  readonly group: SynonymGroup;
  readonly replacement: readonly string[];
}

const meaningful = (text: string): string[] => foldText(text).split(' ').filter(isMeaningful);

const SPELLING_FORMS = longestFirst(
  SPELLINGS.flatMap((group) =>
    group.forms.map((form) => ({ words: meaningful(form), group, replacement: meaningful(group.forms[0] ?? form) })),
  ),
);
const SYNONYM_FORMS = longestFirst(
  SYNONYMS.flatMap((group) =>
    group.forms.map((form) => ({ words: meaningful(form), group, replacement: [meaningOf(group.name)] })),
  ),
);

/** How a group of synonyms stands in `meanings`. */
export function meaningOf(groupName: string): string {
  return `<${foldText(groupName)}>`;
}

/** By the first letter of their first word, which inflection and misspelling leave as it is. */
type FormsByLetter = ReadonlyMap<string, readonly Form[]>;

function longestFirst(forms: Form[]): FormsByLetter {
  const byLetter = new Map<string, Form[]>();
  for (const form of forms.sort((a, b) => b.words.length - a.words.length)) {
    const letter = form.words[0]?.[0] ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), form]);
  }
  return byLetter;
}

/** Goes through the words once and replaces the longest form that begins at each. */
function replaceForms(
  words: readonly string[],
  formsByLetter: FormsByLetter,
  isNearly: (word: string, form: Form) => boolean,
): { words: string[]; used: Map<string, string> } {
  const replaced: string[] = [];
  const used = new Map<string, string>();
  for (let index = 0; index < words.length; ) {
    const word = words[index] ?? '';
    const forms = formsByLetter.get(word.slice(0, 1)) ?? [];
    const form =
      forms.find((candidate) => standsAt(words, index, candidate) && isBeside(words, candidate)) ??
      forms.find((candidate) => isNearly(word, candidate));
    if (form) used.set(form.group.name, `${used.get(form.group.name) ?? ''}+${form.words.join(' ')}`);
    replaced.push(...(form ? form.replacement : [word]));
    index += form?.words.length ?? 1;
  }
  return { words: replaced, used };
}

/** Abbreviations stand as they are; longer words in any inflection. */
function standsAt(words: readonly string[], index: number, { words: form }: Form): boolean {
  return form.every((word, offset) => isInflection(words[index + offset] ?? '', word));
}

/** Only long words are known again when letters are wrong. */
function isMisspelt(word: string, { words: form, group }: Form): boolean {
  const [only = ''] = form;
  if (form.length > 1 || only.length < 10 || Math.abs(word.length - only.length) > 3 || group.beside !== undefined) return false;
  return compareWords(word, only)?.kind === 'spelling';
}

function isBeside(words: readonly string[], { group }: Form): boolean {
  const { beside } = group;
  return beside === undefined || words.some((word) => word.startsWith(foldText(beside)));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
