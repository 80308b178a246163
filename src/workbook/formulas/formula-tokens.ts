/** A piece of a formula in en-US. White space between them, and what changes nothing (a leading plus, "@"), is left out. */
export type FormulaToken =
  /** A cell, a range, or what is left of one (`#REF!`); upper case, with its `$`. */
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'number'; readonly value: number }
  /** In its quotes. */
  | { readonly kind: 'text'; readonly text: string }
  /** A function, a defined name, TRUE: upper case. */
  | { readonly kind: 'name'; readonly text: string }
  /** An operator, a parenthesis, a comma, a bracket of a structured reference, another error. */
  | { readonly kind: 'sign'; readonly text: string };

const SPACE = /[\s@]+/uy;
const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
const PLAIN_SHEET = /([\p{L}\p{N}_.]+)!/uy;
const CELLS = /(\$?[A-Z]{1,3}\$?\d{1,7})(?:\s*:\s*(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(!])/iuy;
const COLUMNS_OR_ROWS = /(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/iuy;
const BROKEN = /#REF!/iy;
const ERROR = /#[A-Z0-9/]+[!?]?/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const CALLED_CONSTANT = /(TRUE|FALSE)\(\s*\)/iy;
const OPERATOR = /<=|>=|<>|[\s\S]/uy;
/** How newer functions are stored in files. */
const STORED_PREFIX = /^(?:_XLFN\.|_XLWS\.|_XLL\.)+/;
/** After one of these, or at the beginning, a plus is a sign and not an operator. */
const BEFORE_OPERAND = /^(?:[=<>+\-*/^&(,;{]|<=|>=|<>)$/;

/** Of a formula with or without its leading "=". Never throws: what it does not know is a sign. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    if (take(SPACE)) continue;
    const text = take(TEXT);
    if (text) {
      tokens.push({ kind: 'text', text: text[0] });
      continue;
    }
    const quoted = take(QUOTED_SHEET);
    const plain = quoted ? null : take(PLAIN_SHEET);
    const sheet = quoted?.[1]?.replaceAll("''", "'") ?? plain?.[1] ?? null;
    const address = takeAddress(take);
    if (address !== null) tokens.push({ kind: 'reference', sheet, address });
    else if (sheet !== null) tokens.push({ kind: 'sign', text: `${sheet}!` });
    else tokens.push(...otherToken(take, tokens.at(-1)));
  }
  return tokens;
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

function takeAddress(take: Take): string | null {
  const broken = take(BROKEN);
  if (broken) return '#REF!';
  const cells = take(CELLS);
  if (!cells) return take(COLUMNS_OR_ROWS)?.[0].toUpperCase() ?? null;
  const [from = '', to = from] = [cells[1]?.toUpperCase(), cells[2]?.toUpperCase()];
  return from === to ? from : `${from}:${to}`;
}

function otherToken(take: Take, before: FormulaToken | undefined): FormulaToken[] {
  const number = take(NUMBER);
  if (number) return [{ kind: 'number', value: Number(number[0]) }];
  const name = take(CALLED_CONSTANT)?.[1] ?? take(NAME)?.[0];
  if (name !== undefined) return [{ kind: 'name', text: name.toUpperCase().replace(STORED_PREFIX, '') }];
  const sign = (take(ERROR) ?? take(OPERATOR))?.[0] ?? '';
  const isNeedless = sign === '+' && (before === undefined || (before.kind === 'sign' && BEFORE_OPERAND.test(before.text)));
  return isNeedless ? [] : [{ kind: 'sign', text: sign }];
}
