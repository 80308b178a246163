import type { HostProblem } from '../../workbook/host-problem';
import type { CellPlace } from '../../workbook/write/write-plan';
import type { HostSentence } from './host-sentence';

/** The pieces that the sentences of a language are made of. */
export interface HostPhrases {
  readonly quote: (text: string) => string;
  /** "Norr, Söder och Öst". */
  readonly list: (texts: readonly string[]) => string;
  /** "Volymer!F4 och Volymer!F7", or the first of many and how many more. */
  readonly cells: (places: readonly CellPlace[]) => string;
}

export type NamedProblem = Exclude<HostProblem, { readonly kind: 'program' }>;
export type ProblemOf<Kind extends NamedProblem['kind']> = Extract<NamedProblem, { readonly kind: Kind }>;

/** A language has a sentence for every problem but the program's own, which are told apart by their codes. */
export type HostSentences = {
  readonly [Kind in NamedProblem['kind']]: (problem: ProblemOf<Kind>, say: HostPhrases) => HostSentence;
};
