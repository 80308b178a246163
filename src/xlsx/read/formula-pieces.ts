import { columnIndex } from '../../workbook/address';
import { MAX_COLUMNS, MAX_ROWS } from '../package/limits';

/** Text that stays as it is, or a row or column (counted from 0) that moves with the cell the formula stands in. */
export type FormulaPiece = string | { readonly axis: 'row' | 'column'; readonly index: number };

/** What stands between operators: names, functions, numbers and references. */
const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const ERROR = /#[A-Z0-9/]{0,20}[!?]?/y;

/**
 * Splits a formula in A1 notation where relative references begin and end. References with `$`, text in quotes, sheet names,
 * structured references and names are text.
 */
export function splitFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let textStart = 0;
  let at = 0;
  while (at < formula.length) {
    const word = wordAt(formula, at);
    if (word === '') {
      at = literalEnd(formula, at);
      continue;
    }
    const other = formula[at + word.length] === ':' ? wordAt(formula, at + word.length + 1) : '';
    const wholes = other === '' ? null : wholeRange(word, other);
    const end = at + (wholes === null ? word.length : word.length + 1 + other.length);
    const reference = wholes ?? cellReference(word);
    if (reference !== null && !/[(!\x5b]/.test(formula.charAt(end))) {
      pieces.push(formula.slice(textStart, at), ...reference);
      textStart = end;
    }
    at = end;
  }
  pieces.push(formula.slice(textStart));
  return pieces.filter((piece) => piece !== '');
}

/** The end of the quoted text, quoted sheet name, bracket, error name or operator that begins here. */
function literalEnd(formula: string, at: number): number {
  const first = formula.charAt(at);
  if (first === '"' || first === "'") {
    // A doubled quote reads as two texts beside each other, which comes to the same.
    const end = formula.indexOf(first, at + 1);
    return end === -1 ? formula.length : end + 1;
  }
  if (first === '[') return bracketEnd(formula, at);
  return at + (matchAt(ERROR, formula, at).length || 1);
}

/** Structured references nest brackets and escape them with an apostrophe. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const letter = formula[end];
    if (letter === "'") end += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
}

function wordAt(formula: string, at: number): string {
  return matchAt(WORD, formula, at);
}

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}

function cellReference(word: string): FormulaPiece[] | null {
  const match = CELL.exec(word);
  const column = columnPiece(match?.[1], match?.[2]);
  const row = rowPiece(match?.[3], match?.[4]);
  return column === null || row === null ? null : [column, row];
}

/** Whole columns (`A:$C`) or rows (`1:$3`); null where the two words are neither. */
function wholeRange(first: string, last: string): FormulaPiece[] | null {
  for (const [pattern, pieceOf] of [[COLUMN, columnPiece], [ROW, rowPiece]] as const) {
    const [from, to] = [pattern.exec(first), pattern.exec(last)];
    const [start, end] = [pieceOf(from?.[1], from?.[2]), pieceOf(to?.[1], to?.[2])];
    if (start !== null && end !== null) return [start, ':', end];
  }
  return null;
}

function columnPiece(fixed = '', column = ''): FormulaPiece | null {
  const index = columnIndex(column.toUpperCase());
  if (column === '' || index >= MAX_COLUMNS) return null;
  return fixed === '' ? { axis: 'column', index } : fixed + column;
}

function rowPiece(fixed = '', row = ''): FormulaPiece | null {
  const index = Number(row) - 1;
  if (row === '' || index >= MAX_ROWS) return null;
  return fixed === '' ? { axis: 'row', index } : fixed + row;
}
