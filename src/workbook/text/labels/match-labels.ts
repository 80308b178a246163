import { SAME_LABEL_SCORE } from '../../../core/pair-labels';
import { alignWords } from './align-words';
import type { Alignment } from './align-words';
import { labelWords } from './label-words';
import type { LabelWords } from './label-words';

/** Why two labels are, or are not, the same thing. Words are folded. */
export type LabelReason =
  | { readonly kind: 'exact' }
  /** Equal but for spaces and hyphens. */
  | { readonly kind: 'spacing' }
  /** The same words in another order, or with other small words, units or numbering around them. */
  | { readonly kind: 'order' }
  /** The same words in another inflection ("vuxen", "vuxna"). */
  | { readonly kind: 'inflection' }
  /** Some words differ by a few letters, as a misspelling does. */
  | { readonly kind: 'spelling'; readonly edits: number }
  /** Equal when words that mean the same are exchanged; the names of the synonym groups used. */
  | { readonly kind: 'synonym'; readonly groups: readonly string[] }
  /** One of them has words more. */
  | { readonly kind: 'qualifier'; readonly words: readonly string[] }
  | { readonly kind: 'wordsInCommon'; readonly words: readonly string[] }
  /** For links: one is usually a part of the other ("kontaktperson" of "öppna insatser"). */
  | { readonly kind: 'part'; readonly words: readonly string[] }
  | { readonly kind: 'different' };

export interface LabelMatch {
  /** 1 is certain; at least `SAME_LABEL_SCORE` very probably the same thing; below, a proposal at most. */
  readonly score: number;
  readonly reason: LabelReason;
}

/** Are these two labels, of different tables, the same thing? Symmetric; 1 for equal ones. Never throws. */
export function compareLabels(a: string, b: string): LabelMatch {
  const [one, other] = a <= b ? [wordsOf(a), wordsOf(b)] : [wordsOf(b), wordsOf(a)];
  if (one.folded === other.folded) return { score: 1, reason: { kind: 'exact' } };
  if (one.compact === other.compact) return { score: 1, reason: { kind: 'spacing' } };
  if (one.words.length === 0 || other.words.length === 0) return DIFFERENT;
  // Spares most of the comparisons of long lists each with each.
  if ((one.letters & other.letters) === 0) return DIFFERENT;
  const match = compareWordLists(one, other);
  const hasOtherCode = one.code !== null && other.code !== null && one.code !== other.code;
  return hasOtherCode ? { score: Math.min(match.score, 0.7), reason: match.reason } : match;
}

const DIFFERENT: LabelMatch = { score: 0, reason: { kind: 'different' } };

/** Labels are compared pair by pair, so each is read once. */
const WORDS_OF = new Map<string, LabelWords>();
const MOST_KEPT = 20_000;

function wordsOf(label: string): LabelWords {
  const known = WORDS_OF.get(label);
  if (known) return known;
  const words = labelWords(label);
  if (WORDS_OF.size >= MOST_KEPT) WORDS_OF.clear();
  WORDS_OF.set(label, words);
  return words;
}

function compareWordLists(one: LabelWords, other: LabelWords): LabelMatch {
  const spellings = differingGroups(one.spellings, other.spellings);
  const direct = scoreOf(alignWords(one.words, other.words), one.words, other.words, spellings);
  const hasSynonyms = one.synonyms.size > 0 || other.synonyms.size > 0;
  if (direct.score >= SAME_LABEL_SCORE || !hasSynonyms) return direct;
  const groups = [...new Set([...spellings, ...differingGroups(one.synonyms, other.synonyms)])];
  const meant = scoreOf(alignWords(one.meanings, other.meanings), one.meanings, other.meanings, groups);
  if (meant.score < SAME_LABEL_SCORE) return meant.score > direct.score ? meant : direct;
  return { score: Math.min(meant.score, 0.87), reason: { kind: 'synonym', groups } };
}

/** The groups that the two labels have in different forms. */
function differingGroups(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  if (a.size === 0 && b.size === 0) return [];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

function scoreOf(alignment: Alignment, a: readonly string[], b: readonly string[], groups: readonly string[]): LabelMatch {
  const { shared, leftA, leftB, inflections, edits } = alignment;
  if (leftA.length > 0 || leftB.length > 0) return scoreLeftOver(shared, leftA, leftB);
  if (edits > 0) {
    // Three wrong letters in all are still one misspelling; more are another name.
    return { score: edits > 3 ? 0.75 : 0.92 - 0.03 * (edits - 1), reason: { kind: 'spelling', edits } };
  }
  if (inflections > 0) return { score: 0.95, reason: { kind: 'inflection' } };
  if (alignment.isSpacedOtherwise) return { score: 0.98, reason: { kind: 'spacing' } };
  const isSameOrder = a.join(' ') === b.join(' ');
  if (isSameOrder && groups.length > 0) return { score: 1, reason: { kind: 'synonym', groups } };
  return { score: 0.97, reason: { kind: 'order' } };
}

const CHILDREN = ['barn', 'unga', '<unga>', 'ungdom', 'ungdomar'];

/** What one label says more, or both say otherwise, may be all that tells two things apart ("flykting", "personal", "SIS"). */
function scoreLeftOver(shared: readonly string[], leftA: readonly string[], leftB: readonly string[]): LabelMatch {
  if (shared.length === 0) return DIFFERENT;
  const left = [...leftA, ...leftB];
  if (leftA.length === 0 || leftB.length === 0) {
    // "Stödboende unga", "Stödboende barn & unga": a target group written shorter.
    const [only] = left;
    const isShorterGroup = left.length === 1 && CHILDREN.includes(only ?? '') && shared.length > 1 && shared.some((word) => CHILDREN.includes(word));
    if (isShorterGroup) return { score: 0.84, reason: { kind: 'qualifier', words: left } };
    return { score: 0.55 + (0.2 * shared.length) / (shared.length + left.length), reason: { kind: 'qualifier', words: left } };
  }
  const score = (0.6 * shared.length) / (shared.length + Math.max(leftA.length, leftB.length));
  return { score, reason: { kind: 'wordsInCommon', words: shared } };
}
