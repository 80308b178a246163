import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

/** What a formula says, whoever wrote it. White space, and what changes nothing (a leading plus, "@"), is left out. */
export type FormulaTerm =
  /** A cell, a range, or what is left of one (`#REF!`); upper case, with its `$`. */
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'number'; readonly value: number }
  /** In its quotes. */
  | { readonly kind: 'text'; readonly text: string }
  /** A function, a defined name, TRUE: upper case. */
  | { readonly kind: 'name'; readonly text: string }
  /** An operator, a parenthesis, a comma, a structured reference's brackets, another error. */
  | { readonly kind: 'sign'; readonly text: string };

/** How newer functions are stored in files. */
const STORED_PREFIX = /^(?:_XLFN\.|_XLWS\.|_XLL\.)+/;
/** After one of these, or at the beginning, a plus is a sign and not an operator. */
const BEFORE_OPERAND = /^(?:[=<>+\-*/^&(,;{]|<=|>=|<>)$/;

/** Of a formula in en-US, with or without its leading "=". Never throws. */
export function formulaTerms(formula: string): FormulaTerm[] {
  const tokens = formulaTokens(formula).filter(({ kind, text }) => kind !== 'space' && text !== '@');
  const terms: FormulaTerm[] = [];
  for (let at = 0, token = tokens[0]; token !== undefined; token = tokens[at]) {
    const reference = referenceFrom(tokens, at);
    terms.push(...(reference ? [reference.term] : termsOf(token, terms.at(-1))));
    at += reference?.length ?? (isCalledConstant(tokens, at) ? 3 : 1);
  }
  return terms;
}

/** A reference and of how many tokens it is; some programs repeat the sheet after the colon, and write "A1:A1" for A1. */
function referenceFrom(tokens: readonly FormulaToken[], start: number): { term: FormulaTerm; length: number } | null {
  const first = tokens[start];
  const sheet = first && 'name' in first ? first.name : null;
  const at = sheet === null ? start : start + 1;
  const token = tokens[at];
  const isBroken = token?.kind === 'error' && token.text.toUpperCase() === '#REF!';
  if (!token || (token.kind !== 'reference' && !isBroken)) return null;
  const address = token.text.toUpperCase();
  const from = at + (tokens[at + 2]?.kind === 'sheet' ? 3 : 2);
  const to = tokens[from];
  const isRange = tokens[at + 1]?.text === ':' && to?.kind === 'reference' && !address.includes(':') && !to.text.includes(':');
  const last = isRange ? to.text.toUpperCase() : '';
  const whole = isRange ? `${address}:${last}` : address;
  return { term: { kind: 'reference', sheet, address: withoutRepeat(whole) }, length: (isRange ? from : at) - start + 1 };
}

function withoutRepeat(address: string): string {
  const [from = '', to] = address.split(':');
  return from === to && /\d/.test(from) && /[A-Z]/.test(from) ? from : address;
}

/** "TRUE()". */
function isCalledConstant(tokens: readonly FormulaToken[], at: number): boolean {
  const name = tokens[at];
  if (name?.kind !== 'function' || !/^(?:TRUE|FALSE)$/i.test(name.text)) return false;
  return tokens[at + 1]?.kind === 'open' && tokens[at + 2]?.kind === 'close';
}

function termsOf(token: FormulaToken, before: FormulaTerm | undefined): FormulaTerm[] {
  switch (token.kind) {
    case 'number':
      return [{ kind: 'number', value: Number(token.text) }];
    case 'text':
      return [{ kind: 'text', text: token.text }];
    case 'name':
    case 'logical':
    case 'function':
      return [{ kind: 'name', text: token.text.toUpperCase().replace(STORED_PREFIX, '') }];
    case 'sheet':
      return [{ kind: 'sign', text: `${'name' in token ? token.name : ''}!` }];
    case 'brackets':
      return [{ kind: 'sign', text: token.text.toUpperCase().replace(/\s*([[\],:])\s*/g, '$1') }];
    case 'operator':
      return token.text === '+' && isBeforeOperand(before) ? [] : [{ kind: 'sign', text: token.text }];
    case 'reference':
    case 'error':
    case 'open':
    case 'close':
    case 'comma':
    case 'space':
    case 'other':
      return [{ kind: 'sign', text: token.text.toUpperCase() }];
  }
}

function isBeforeOperand(term: FormulaTerm | undefined): boolean {
  return term === undefined || (term.kind === 'sign' && BEFORE_OPERAND.test(term.text));
}
