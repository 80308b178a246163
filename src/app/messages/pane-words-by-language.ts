import type { Language } from '../options';
import { paneWords as en } from './en/pane-words';
import type { PaneWords } from './pane-words';
import { paneWords as sv } from './sv/pane-words';

export const PANE_WORDS: Readonly<Record<Language, PaneWords>> = { sv, en };
