import type { Language } from '../../options';
import { pageWordsEn } from './en';
import { pageWordsSv } from './sv';
import type { PageWords } from './words';

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { sv: pageWordsSv, en: pageWordsEn };
