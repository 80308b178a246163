import { addressOf } from '../../workbook/address';
import type { SessionProblem } from '../live/session-problem';
import type { Language } from '../options';
import { hostMessage } from './host-message';
import { paneUsageMessage } from './pane-usage-message';
import { programSentences as programEn } from './en/program-sentences';
import { programSentences as programSv } from './sv/program-sentences';
import { unreadableMessage } from './unreadable-message';
import { unwritableMessage } from './unwritable-message';

/** What stopped a person in the pane, and what to do about it where `cause` does not say so itself. */
export interface SessionSentence {
  readonly cause: string;
  readonly next: string | null;
}

const OWN_FAULT = { sv: programSv['own-fault'], en: programEn['own-fault'] };

export function sessionMessage(problem: SessionProblem, language: Language): SessionSentence {
  if (problem.kind === 'usage') return { cause: paneUsageMessage(problem.problem, language), next: null };
  if (problem.kind === 'unreadable') return { cause: unreadableMessage(problem.reason, problem.where, language), next: null };
  if (problem.kind === 'unexpected') return OWN_FAULT[language](problem.detail);
  if (problem.kind !== 'bound-cell') return hostMessage(problem, language);
  const { sheet, row, column } = problem.place;
  return { cause: unwritableMessage('array-formula', `${sheet}!${addressOf(row, column)}`, language), next: null };
}
