import type { Language } from '../../../options';
import { writeWords as en } from './en';
import { writeWords as sv } from './sv';
import type { WriteWords } from './words';

export const WRITE_WORDS: Readonly<Record<Language, WriteWords>> = { sv, en };
