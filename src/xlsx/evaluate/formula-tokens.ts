/**
 * A piece of a formula. `reference` is an address without its sheet ("$B$3", "A1:B9", "C:C", "2:5"); `sheet` what stands before "!", quotes
 * taken off; `brackets` a structured reference's own part ("[[#This Row],[Pris]]"); `other` all that we do not understand.
 */
export interface FormulaToken {
  readonly kind: 'reference' | 'sheet' | 'name' | 'brackets' | 'space' | 'other' | FormulaSign;
  readonly text: string;
}

/** What means the same in every formula. */
export type FormulaSign = 'function' | 'literal' | 'operator' | 'open' | 'close' | 'comma';

const SPACE = /[\s]+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
/** What follows a reference must not make another word of it: "A1_x", "LOG10(", "A1!" and "A1[". */
const WORD_END = String.raw`(?![\p{L}\p{N}_.$\\?(!\[])`;
const CELLS = new RegExp(`${CELL}(?::${CELL})?${WORD_END}`, 'yu');
const COLUMNS = new RegExp(String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${WORD_END}`, 'yu');
const ROWS = new RegExp(String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}${WORD_END}`, 'yu');
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/yu;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/y;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%]/y;

const OPERANDS = [
  ['space', SPACE],
  ['literal', TEXT],
  ['reference', CELLS],
  ['reference', COLUMNS],
  ['reference', ROWS],
  ['literal', NUMBER],
] as const;
const SIGNS = [
  ['literal', ERROR],
  ['operator', OPERATOR],
  ['open', /\(/y],
  ['close', /\)/y],
  ['comma', /,/y],
] as const;

/** Splits a formula with its leading "=", in en-US. All its text is in the tokens but the "=" and the quotes and "!" of sheets. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) return null;
    at += match[0].length;
    return match[1] ?? match[0];
  };
  while (at < formula.length) tokens.push(nextToken(formula, at, take) ?? { kind: 'other', text: formula.charAt(at++) });
  return tokens;
}

function nextToken(formula: string, at: number, take: (pattern: RegExp) => string | null): FormulaToken | null {
  const first = formula.charAt(at);
  if (first === '[') {
    const end = bracketsEnd(formula, at);
    return { kind: 'brackets', text: take(new RegExp(`[^]{${end - at}}`, 'y')) ?? '' };
  }
  const quoted = take(QUOTED_SHEET);
  if (quoted !== null) return { kind: 'sheet', text: quoted.replaceAll("''", "'") };
  for (const [kind, pattern] of OPERANDS) {
    const text = take(pattern);
    if (text !== null) return { kind, text };
  }
  const word = take(WORD);
  if (word !== null) {
    const next = formula.charAt(at + word.length);
    if (next === '(') return { kind: 'function', text: word };
    if (next === '!') {
      take(/!/y);
      return { kind: 'sheet', text: word };
    }
    return /^(?:TRUE|FALSE)$/i.test(word) ? { kind: 'literal', text: word.toUpperCase() } : { kind: 'name', text: word };
  }
  for (const [kind, pattern] of SIGNS) {
    const text = take(pattern);
    if (text !== null) return { kind, text };
  }
  return null;
}

/** Structured references nest brackets and escape them with an apostrophe. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula.charAt(at);
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
