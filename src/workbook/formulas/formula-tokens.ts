/** A piece of a formula in en-US, as it is written: the texts of all pieces make the formula without its leading "=". */
export type FormulaToken =
  /** What stands before "!", with it; `name` without quotes. */
  | { readonly kind: 'sheet'; readonly text: string; readonly name: string }
  | { readonly kind: FormulaTokenKind; readonly text: string };

/**
 * `reference` is an address without its sheet ("$B$3", "A1:B9", "C:C", "2:5"); `text` is in its quotes; `brackets` a structured reference's own
 * part ("[[#This Row],[Pris]]") or the number of another file; `logical` TRUE or FALSE; `other` all that stands for itself alone.
 */
export type FormulaTokenKind =
  | 'reference' | 'name' | 'brackets' | 'space' | 'other' | 'function' | 'text' | 'number' | 'logical' | 'error' | 'operator' | 'open' | 'close' | 'comma';

const SPACE = /\s+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const QUOTED = /'(?:[^']|'')*'!?/y;
/** What stands between operators: names, functions, numbers and references. */
const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/iy;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%]/y;

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?[1-9]\d{0,6}$/;
const LOGICAL = /^(?:TRUE|FALSE)$/i;
/** After one of these a word is something else than a reference: "LOG10(", "A1!" and "A1[". */
const NO_REFERENCE_BEFORE = /^[(![]/;

/** Of a formula with or without its leading "=". Never throws: what it does not know is of the kind `other`. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = formula.startsWith('=') ? 1 : 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  switch (formula.charAt(at)) {
    case '(':
      return { kind: 'open', text: '(' };
    case ')':
      return { kind: 'close', text: ')' };
    case ',':
      return { kind: 'comma', text: ',' };
    case '"':
      // A text without an end goes on to the formula's.
      return tokenOf('text', TEXT, formula, at) ?? { kind: 'other', text: formula.slice(at) };
    case "'":
      return quotedAt(formula, at);
    case '[':
      return { kind: 'brackets', text: formula.slice(at, bracketsEnd(formula, at)) };
    case '#':
      return tokenOf('error', ERROR, formula, at) ?? otherAt(formula, at);
  }
  const word = matchAt(WORD, formula, at);
  if (word !== '') return wordAt(word, formula, at);
  return tokenOf('operator', OPERATOR, formula, at) ?? tokenOf('space', SPACE, formula, at) ?? otherAt(formula, at);
}

function quotedAt(formula: string, at: number): FormulaToken {
  const text = matchAt(QUOTED, formula, at);
  if (!text.endsWith('!')) return { kind: 'other', text: text || formula.slice(at) };
  return { kind: 'sheet', text, name: text.slice(1, -2).replaceAll("''", "'") };
}

function wordAt(word: string, formula: string, at: number): FormulaToken {
  const end = at + word.length;
  const next = formula.charAt(end);
  if (next === '!') return { kind: 'sheet', text: `${word}!`, name: word };
  const reference = referenceAt(word, formula, at);
  if (reference !== null) return { kind: 'reference', text: reference };
  const name = matchAt(NAME, formula, at);
  if (name === '') return tokenOf('number', NUMBER, formula, at) ?? otherAt(formula, at);
  if (name === word && next === '(') return { kind: 'function', text: name };
  return { kind: LOGICAL.test(name) ? 'logical' : 'name', text: name };
}

function referenceAt(word: string, formula: string, at: number): string | null {
  const end = at + word.length;
  const last = formula.charAt(end) === ':' ? matchAt(WORD, formula, end + 1) : '';
  const isRange = last !== '' && !NO_REFERENCE_BEFORE.test(formula.charAt(end + 1 + last.length));
  for (const pattern of [CELL, COLUMN, ROW]) {
    if (!pattern.test(word)) continue;
    if (isRange && pattern.test(last)) return `${word}:${last}`;
    if (pattern === CELL && !NO_REFERENCE_BEFORE.test(formula.charAt(end))) return word;
  }
  return null;
}

function otherAt(formula: string, at: number): FormulaToken {
  return { kind: 'other', text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}

function tokenOf(kind: FormulaTokenKind, sticky: RegExp, formula: string, at: number): FormulaToken | null {
  const text = matchAt(sticky, formula, at);
  return text === '' ? null : { kind, text };
}

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}

/** Structured references nest brackets and escape them with an apostrophe. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
