import type { LabelReason } from '../../workbook/text/labels/match-labels';
import type { Language } from '../options';

/** Why a link is there: how two labels resemble each other, or that a person said so. */
type LinkReason = LabelReason['kind'] | 'explicit';

const REASONS: Readonly<Record<Language, Readonly<Record<LinkReason, string>>>> = {
  sv: {
    exact: 'samma namn',
    spacing: 'samma namn, annat mellanrum',
    order: 'samma ord i annan ordning',
    inflection: 'samma ord, annan böjning',
    synonym: 'ord som betyder samma sak',
    spelling: 'nästan samma stavning',
    qualifier: 'samma ord, det ena namnet har fler',
    wordsInCommon: 'ord gemensamt',
    part: 'brukar vara en del av den',
    different: 'inget gemensamt ord',
    explicit: 'angiven av dig',
  },
  en: {
    exact: 'same name',
    spacing: 'same name, spaced differently',
    order: 'same words in another order',
    inflection: 'same words, another inflection',
    synonym: 'words that mean the same',
    spelling: 'nearly the same spelling',
    qualifier: 'same words, one name has more',
    wordsInCommon: 'words in common',
    part: 'usually a part of it',
    different: 'no word in common',
    explicit: 'given by you',
  },
};

function isLinkReason(reason: string): reason is LinkReason {
  return Object.hasOwn(REASONS.sv, reason);
}

/** A reason's code in words; a reason that is words already stays as it is. */
export function linkReason(reason: string, language: Language): string {
  return isLinkReason(reason) ? REASONS[language][reason] : reason;
}
