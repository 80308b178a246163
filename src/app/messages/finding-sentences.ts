import type { Finding, FindingCode } from '../../core/finding';
import type { Phrases } from './phrases';

/** What is wrong and what to do about it, in one or two sentences of one language. */
export type FindingSentence = (finding: Finding, say: Phrases) => string;

/** A language has a sentence for every code: one that is missing does not compile. */
export type FindingSentences = Readonly<Record<FindingCode, FindingSentence>>;
