import { foldCompact, foldText } from './fold-text';

/** Why two labels are, or are not, the same thing. Words are folded. */
export type LabelReason =
  | { readonly kind: 'exact' }
  /** Equal but for spaces and hyphens. */
  | { readonly kind: 'spacing' }
  /** Equal when words that mean the same are exchanged; the names of the synonym groups used. */
  | { readonly kind: 'synonym'; readonly groups: readonly string[] }
  /** Some words differ by a few letters, as a misspelling does. */
  | { readonly kind: 'spelling'; readonly edits: number }
  /** One of them has words more. */
  | { readonly kind: 'qualifier'; readonly words: readonly string[] }
  | { readonly kind: 'wordsInCommon'; readonly words: readonly string[] }
  | { readonly kind: 'different' };

export interface LabelMatch {
  /** 1 is certain; at least `SAME_LABEL_SCORE` very probably the same thing; below, a proposal at most. */
  readonly score: number;
  readonly reason: LabelReason;
}

/** Two labels with at least this score, and less than 1, are the same thing spelt differently (`near-label`). */
export const SAME_LABEL_SCORE = 0.8;

/** Are these two labels, of different tables, the same thing? Symmetric; 1 for equal ones. Never throws. */
export function compareLabels(a: string, b: string): LabelMatch {
  if (foldText(a) === foldText(b)) return { score: 1, reason: { kind: 'exact' } };
  if (foldCompact(a) === foldCompact(b)) return { score: 1, reason: { kind: 'spacing' } };
  return { score: 0, reason: { kind: 'different' } };
}
