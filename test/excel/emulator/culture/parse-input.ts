import type { Content } from '../model/workbook-model';
import type { Culture } from '../protocol/emulator-session';
import { parseDate } from './parse-date';
import { parseNumber } from './parse-number';

export interface ParsedInput {
  readonly content: Content;
  /** What Excel formats a cell as that had no number format; null where it leaves it alone. */
  readonly numberFormat: string | null;
  /** Written with an apostrophe before it. */
  readonly quotePrefix: boolean;
}

/** What Excel makes of a string that is typed into a cell, or handed to it as a value. A formula is in en-US. */
export function parseInput(text: string, culture: Culture): ParsedInput {
  if (text === '') return plain({ kind: 'empty' });
  if (text.startsWith("'")) return { content: { kind: 'text', value: text.slice(1) }, numberFormat: null, quotePrefix: true };
  if (/^=./su.test(text)) return plain(formula(text));
  const trimmed = text.trim();
  const error = ERRORS[culture.name][trimmed.toUpperCase()] ?? ERRORS['en-US'][trimmed.toUpperCase()];
  if (error !== undefined) return plain({ kind: 'error', value: error });
  const logical = LOGICAL[culture.name][trimmed.toUpperCase()];
  if (logical !== undefined) return plain({ kind: 'boolean', value: logical });
  const found = parseNumber(trimmed, culture) ?? parseDate(trimmed, culture);
  if (found) return { content: { kind: 'number', value: found.value }, numberFormat: found.numberFormat, quotePrefix: false };
  // What begins as a sum is one: "+A1", "-B2*2". Where it is none Excel complains; we cannot, and keep it as text.
  if (/^[+-](?:[\p{L}$]{1,3}\$?\d|\(|[\p{L}.]+\()/u.test(trimmed)) return plain(formula(trimmed.startsWith('+') ? `=${trimmed.slice(1)}` : `=${trimmed}`));
  return plain({ kind: 'text', value: text });
}

function plain(content: Content): ParsedInput {
  return { content, numberFormat: null, quotePrefix: false };
}

function formula(text: string): Content {
  return { kind: 'formula', formula: text, value: { kind: 'empty' }, isDirty: true };
}

/** That a Swedish Excel takes the English words too when they come from an add-in is our reading; from the keyboard it would not. */
const LOGICAL: Readonly<Record<Culture['name'], Readonly<Record<string, boolean>>>> = {
  'sv-SE': { SANT: true, FALSKT: false, TRUE: true, FALSE: false },
  'en-US': { TRUE: true, FALSE: false },
};

const ERRORS: Readonly<Record<Culture['name'], Readonly<Record<string, string>>>> = {
  'sv-SE': {
    '#SAKNAS!': '#N/A',
    '#REFERENS!': '#REF!',
    '#VÄRDEFEL!': '#VALUE!',
    '#DIVISION/0!': '#DIV/0!',
    '#NAMN?': '#NAME?',
    '#SKÄRNING!': '#NULL!',
    '#OGILTIGT!': '#NUM!',
  },
  'en-US': Object.fromEntries(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!', '#CALC!'].map((name) => [name, name])),
};
