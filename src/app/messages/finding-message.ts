import type { Finding } from '../../core/finding';
import type { Language } from '../options';
import { arithmeticSentences as arithmeticEn } from './en/arithmetic-sentences';
import { planSentences as planEn } from './en/plan-sentences';
import { readingSentences as readingEn } from './en/reading-sentences';
import type { FindingSentences } from './finding-sentences';
import { phrasesOf } from './phrases';
import { arithmeticSentences as arithmeticSv } from './sv/arithmetic-sentences';
import { planSentences as planSv } from './sv/plan-sentences';
import { readingSentences as readingSv } from './sv/reading-sentences';

const SENTENCES: Readonly<Record<Language, FindingSentences>> = {
  sv: { ...arithmeticSv, ...readingSv, ...planSv },
  en: { ...arithmeticEn, ...readingEn, ...planEn },
};

const CONSEQUENCES: Readonly<Record<Language, string>> = { sv: 'Följdfel', en: 'Wrong because of it' };

/** What is wrong and what to do, in words; where it is stands beside it (`sheet`, `cell`). */
export function findingMessage(finding: Finding, language: Language): string {
  const say = phrasesOf(language, finding.sheet);
  const sentence = SENTENCES[language][finding.code](finding, say);
  if (finding.consequences.length === 0) return sentence;
  return `${sentence} ${CONSEQUENCES[language]}: ${say.cells(finding.consequences)}.`;
}
