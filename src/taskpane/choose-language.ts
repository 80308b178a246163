import type { Language } from '../app/options';

/** What the person chose, else English for whoever has Excel in English, else Swedish. */
export function chooseLanguage(chosen: string | null, displayed: string): Language {
  if (chosen === 'sv' || chosen === 'en') return chosen;
  return /^en\b/i.test(displayed) ? 'en' : 'sv';
}
