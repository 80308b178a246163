import type { Language } from '../../../options';
import { overviewWordsEn } from './en';
import { overviewWordsSv } from './sv';
import type { OverviewWords } from './words';

export const OVERVIEW_WORDS: Readonly<Record<Language, OverviewWords>> = { sv: overviewWordsSv, en: overviewWordsEn };
