import type { Language } from '../../../options';
import { sinceWords as en } from './en';
import { sinceWords as sv } from './sv';
import type { SinceWords } from './words';

export const SINCE_WORDS: Readonly<Record<Language, SinceWords>> = { sv, en };
