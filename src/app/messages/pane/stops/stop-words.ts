import type { Language } from '../../../options';
import { stopWords as en } from './en';
import { stopWords as sv } from './sv';
import type { StopWords } from './words';

export const STOP_WORDS: Readonly<Record<Language, StopWords>> = { sv, en };
