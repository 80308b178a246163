import type { Language } from '../../../options';
import { basisTabWords as en } from './en';
import { basisTabWords as sv } from './sv';
import type { BasisTabWords } from './words';

export const BASIS_TAB_WORDS: Readonly<Record<Language, BasisTabWords>> = { sv, en };
