import type { Language } from '../../../options';
import { deviationsWords as en } from './en';
import { deviationsWords as sv } from './sv';
import type { DeviationsWords } from './words';

export const DEVIATIONS_WORDS: Readonly<Record<Language, DeviationsWords>> = { sv, en };
