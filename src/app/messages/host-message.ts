import type { HostProblem } from '../../workbook/host-problem';
import type { Language } from '../options';
import { hostSentences as hostEn } from './en/host-sentences';
import { programSentences as programEn } from './en/program-sentences';
import { hostPhrases } from './host-phrases';
import type { HostSentence } from './host-sentence';
import type { HostPhrases, HostSentences, NamedProblem, ProblemOf } from './host-sentences';
import { troubleOf } from './program-trouble';
import { hostSentences as hostSv } from './sv/host-sentences';
import { programSentences as programSv } from './sv/program-sentences';

const PROGRAM = { sv: programSv, en: programEn };
const HOST: Readonly<Record<Language, HostSentences>> = { sv: hostSv, en: hostEn };

/** Why an open workbook could not be read or written, and what to do about it. */
export function hostMessage(problem: HostProblem, language: Language): HostSentence {
  if (problem.kind === 'program') return PROGRAM[language][troubleOf(problem.code)](problem.code);
  return sentenceOf(problem, HOST[language], hostPhrases(language));
}

function sentenceOf<Kind extends NamedProblem['kind']>(
  problem: ProblemOf<Kind>,
  sentences: HostSentences,
  say: HostPhrases,
): HostSentence {
  const kind: Kind = problem.kind;
  return sentences[kind](problem, say);
}
