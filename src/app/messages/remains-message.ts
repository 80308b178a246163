import type { Remains } from '../../workbook/host-problem';
import { rangeOf } from '../../workbook/address';
import type { Language } from '../options';
import { hostPhrases } from './host-phrases';

interface RemainsWords {
  readonly added: (sheets: string, count: number) => string;
  readonly removed: (sheets: string, count: number) => string;
  readonly areas: (sheet: string, ranges: string) => string;
  readonly names: (names: string, count: number) => string;
  readonly tables: (tables: string, count: number) => string;
}

const WORDS: Readonly<Record<Language, RemainsWords>> = {
  sv: {
    added: (sheets, count) => (count === 1 ? `Bladet ${sheets} är tillagt.` : `Bladen ${sheets} är tillagda.`),
    removed: (sheets, count) => (count === 1 ? `Bladet ${sheets} är borttaget.` : `Bladen ${sheets} är borttagna.`),
    areas: (sheet, ranges) => `På ${sheet} kan ${ranges} vara ändrat.`,
    names: (names, count) => (count === 1 ? `Namnet ${names} kan vara ändrat.` : `Namnen ${names} kan vara ändrade.`),
    tables: (tables, count) => (count === 1 ? `Tabellen ${tables} kan vara ändrad.` : `Tabellerna ${tables} kan vara ändrade.`),
  },
  en: {
    added: (sheets, count) => (count === 1 ? `The sheet ${sheets} is added.` : `The sheets ${sheets} are added.`),
    removed: (sheets, count) => (count === 1 ? `The sheet ${sheets} is removed.` : `The sheets ${sheets} are removed.`),
    areas: (sheet, ranges) => `On ${sheet}, ${ranges} may be changed.`,
    names: (names, count) => (count === 1 ? `The name ${names} may be changed.` : `The names ${names} may be changed.`),
    tables: (tables, count) => (count === 1 ? `The table ${tables} may be changed.` : `The tables ${tables} may be changed.`),
  },
};

/** A sentence for each kind of thing that a failed write has left: all of it is named, since it is what has to be put back. */
export function remainsMessage({ addedSheets, removedSheets, areas, names, tables }: Remains, language: Language): string[] {
  const words = WORDS[language];
  const { list } = hostPhrases(language);
  const some = (texts: readonly string[], say: (listed: string, count: number) => string): string[] =>
    texts.length === 0 ? [] : [say(list(texts), texts.length)];
  return [
    ...some(addedSheets, words.added),
    ...some(removedSheets, words.removed),
    ...areas.map((each) => words.areas(each.sheet, list(each.areas.map(rangeOf)))),
    ...some(tables, words.tables),
    ...some(names, words.names),
  ];
}
