import type { Language } from '../options';
import type { BadSetting, BadSettingReason } from '../usage-error';
import { phrasesOf } from './phrases';

/** What is wrong with what stands in a cell (quoted, or nothing), and what to write there. */
type Sentence = (text: string) => string;

const sv: Readonly<Record<BadSettingReason, Sentence>> = {
  'not-a-share': (text) => `${text} är ingen användbar procentsats. Skriv till exempel 3,5 %.`,
  'not-an-amount': (text) => `${text} är inget belopp som går att använda. Skriv ett tal från noll och uppåt.`,
  'not-a-unit': (text) => `${text} är ingen enhet för beloppet. Skriv kr, tkr eller mnkr.`,
  'not-yes-or-no': (text) => `${text} är varken Ja eller Nej. Skriv Ja eller Nej.`,
  'no-name': () => 'raden har procentsatser men inget namn. Skriv ett namn, eller töm raden.',
  'same-name': (text) => `${text} finns två gånger. Ge dem olika namn.`,
  'unusable-name': (text) => `${text} kan inte vara ett namn. Skriv ett kortare namn utan *, ? och ~.`,
  'unknown-scenario': (text) => `${text} är inget av scenarierna i listan. Välj ett av dem.`,
  'bad-share': (text) => `${text} är ingen andel. Skriv ett tal mellan 0 och 100 %, eller töm cellen för hela insatsen.`,
  'bad-state': (text) => `${text} är varken Ja, Förslag eller Nej. Skriv ett av dem, eller töm cellen.`,
  'no-years': () => 'ingen kolumnrubrik i listan över procentsatser är ett årtal. Skriv tillbaka årtalen.',
};

const en: Readonly<Record<BadSettingReason, Sentence>> = {
  'not-a-share': (text) => `${text} is no percentage that can be used. Write for example 3.5%.`,
  'not-an-amount': (text) => `${text} is no amount that can be used. Write a number from zero up.`,
  'not-a-unit': (text) => `${text} is no unit of the amount. Write kr, tkr or mnkr.`,
  'not-yes-or-no': (text) => `${text} is neither Yes nor No. Write Yes or No.`,
  'no-name': () => 'the row has percentages but no name. Write a name, or empty the row.',
  'same-name': (text) => `${text} is there twice. Give them different names.`,
  'unusable-name': (text) => `${text} cannot be a name. Write a shorter one without *, ? and ~.`,
  'unknown-scenario': (text) => `${text} is none of the scenarios in the list. Choose one of them.`,
  'bad-share': (text) => `${text} is no share. Write a number from 0 to 100%, or empty the cell for the whole item.`,
  'bad-state': (text) => `${text} is neither Yes, Proposed nor No. Write one of them, or empty the cell.`,
  'no-years': () => 'no column header in the list of percentages is a year. Write the years again.',
};

interface Words {
  readonly sentences: Readonly<Record<BadSettingReason, Sentence>>;
  readonly nothing: string;
  readonly before: string;
  readonly more: (count: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    sentences: sv,
    nothing: 'en tom cell',
    before: 'Det som någon har fyllt i går inte att räkna med, så ingenting är skrivet.',
    more: (count) => `Och ${count} till.`,
  },
  en: {
    sentences: en,
    nothing: 'an empty cell',
    before: 'What somebody has filled in cannot be counted with, so nothing has been written.',
    more: (count) => `And ${count} more.`,
  },
};

const CELLS_NAMED = 5;

/** "… Scenarier!C9: ”tre” är ingen användbar procentsats. Skriv till exempel 3,5 %." */
export function badSettingsMessage(problems: readonly BadSetting[], language: Language): string {
  const { sentences, nothing, before, more } = WORDS[language];
  const { quote } = phrasesOf(language);
  const said = problems
    .slice(0, CELLS_NAMED)
    .map(({ sheet, cell, text, reason }) => `${sheet}!${cell}: ${sentences[reason](text === '' ? nothing : quote(text))}`);
  const rest = problems.length - CELLS_NAMED;
  return [before, ...said, ...(rest > 0 ? [more(rest)] : [])].join(' ');
}
