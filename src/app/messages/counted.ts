import { formatNumber } from '../format/format-number';
import type { Language } from '../options';

/** From nought, as they begin a sentence. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Inga', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'],
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
};

/** "Två", as one writes what can be counted on one's fingers; "13" from there on. */
export function counted(count: number, language: Language): string {
  return WORDS[language][count] ?? formatNumber(count, language);
}
