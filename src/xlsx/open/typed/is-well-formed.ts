import type { FormulaToken } from '../../../workbook/formulas/formula-tokens';

/** Whether tokens of a formula make a whole one: a file with half a formula is one that Excel mends, or refuses. */
export function isWellFormed(tokens: readonly FormulaToken[]): boolean {
  const meaning = tokens.filter(({ kind }) => kind !== 'space');
  const end = expressionEnd(meaning, 0);
  return end === meaning.length && end > 0;
}

/** What stands in the way of a formula that nobody can follow, and of a stack. */
const MAX_DEPTH = 64;

/** Where the expression that begins at `start` ends; −1 where none begins there. */
function expressionEnd(tokens: readonly FormulaToken[], start: number, depth = 0): number {
  if (depth > MAX_DEPTH) return -1;
  for (let at = start; ; ) {
    while (isSign(tokens[at])) at += 1;
    at = operandEnd(tokens, at, depth);
    if (at === -1) return -1;
    while (isOperator(tokens[at], '%')) at += 1;
    if (tokens[at]?.kind !== 'operator') return at;
    at += 1;
  }
}

/** Operands of a single token. */
const ALONE: readonly (FormulaToken['kind'] | undefined)[] = ['number', 'text', 'logical', 'error', 'reference', 'brackets'];

function operandEnd(tokens: readonly FormulaToken[], at: number, depth: number): number {
  const [kind, next] = [tokens[at]?.kind, tokens[at + 1]?.kind];
  if (ALONE.includes(kind)) return at + 1;
  if (kind === 'name') return next === 'brackets' ? at + 2 : at + 1;
  if (kind === 'sheet') return next === 'reference' || next === 'name' ? at + 2 : -1;
  if (kind === 'function') return next === 'open' ? argumentsEnd(tokens, at + 2, depth + 1) : -1;
  if (kind !== 'open') return -1;
  const end = expressionEnd(tokens, at + 1, depth + 1);
  return end !== -1 && tokens[end]?.kind === 'close' ? end + 1 : -1;
}

/** From after the opening bracket; arguments may be left out. */
function argumentsEnd(tokens: readonly FormulaToken[], start: number, depth: number): number {
  for (let at = start; ; at += 1) {
    const isLeftOut = tokens[at]?.kind === 'comma' || tokens[at]?.kind === 'close';
    if (!isLeftOut) at = expressionEnd(tokens, at, depth);
    if (at === -1) return -1;
    if (tokens[at]?.kind === 'close') return at + 1;
    if (tokens[at]?.kind !== 'comma') return -1;
  }
}

function isSign(token: FormulaToken | undefined): boolean {
  return isOperator(token, '-') || isOperator(token, '+');
}

function isOperator(token: FormulaToken | undefined, text: string): boolean {
  return token?.kind === 'operator' && token.text === text;
}
