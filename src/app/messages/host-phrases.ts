import { addressOf } from '../../workbook/address';
import type { Language } from '../options';
import type { HostPhrases } from './host-sentences';
import { phrasesOf } from './phrases';

const AND: Readonly<Record<Language, string>> = { sv: 'och', en: 'and' };
const MORE: Readonly<Record<Language, (count: number) => string>> = { sv: (count) => `${count} till`, en: (count) => `${count} more` };

/** More than this are named by the first ones and their number. */
const PLACES_NAMED = 4;

export function hostPhrases(language: Language): HostPhrases {
  const list = (texts: readonly string[]): string => {
    const [last, ...before] = [...texts].reverse();
    if (last === undefined) return '';
    return before.length === 0 ? last : `${before.reverse().join(', ')} ${AND[language]} ${last}`;
  };
  return {
    quote: phrasesOf(language).quote,
    list,
    cells: (places) => {
      const named = places.slice(0, PLACES_NAMED).map(({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`);
      const rest = places.length - named.length;
      return list(rest > 0 ? [...named, MORE[language](rest)] : named);
    },
  };
}
