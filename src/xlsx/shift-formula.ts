import { columnIndex, columnName } from '../workbook/address';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** What stands between operators: names, functions, numbers and references. */
const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * The formula as it reads this many rows further down and columns further right: relative references move, those with `$` stay.
 * Text in quotes, sheet names, structured references and names stay as they are. Beyond the edge of the sheet a reference goes on
 * at the other side, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  let shifted = '';
  let at = 0;
  while (at < formula.length) {
    const end = literalEnd(formula, at) ?? at;
    if (end > at) {
      shifted += formula.slice(at, end);
      at = end;
      continue;
    }
    const word = wordAt(formula, at);
    if (word === '') {
      shifted += formula.charAt(at);
      at += 1;
      continue;
    }
    const range = formula[at + word.length] === ':' ? wordAt(formula, at + word.length + 1) : '';
    const whole = range === '' ? null : shiftWhole(word, range, rows, columns);
    const used = whole === null ? word : `${word}:${range}`;
    const next = formula[at + used.length];
    const isReference = next !== '(' && next !== '!' && next !== '[';
    shifted += isReference ? (whole ?? shiftCell(word, rows, columns)) : used;
    at += used.length;
  }
  return shifted;
}

/** The end of a quoted text, quoted sheet name, bracket or error name that begins here; null where none does. */
function literalEnd(formula: string, at: number): number | null {
  const first = formula[at];
  if (first === '"' || first === "'") return quoteEnd(formula, at, first);
  if (first === '[') return bracketEnd(formula, at);
  if (first !== '#') return null;
  const [error = '#'] = /^#[A-Z0-9/]*[!?]?/.exec(formula.slice(at, at + 20)) ?? [];
  return at + error.length;
}

function quoteEnd(formula: string, at: number, quote: string): number {
  const end = formula.indexOf(quote, at + 1);
  // A doubled quote reads as two texts beside each other, which comes to the same.
  return end === -1 ? formula.length : end + 1;
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
  WORD.lastIndex = at;
  return WORD.exec(formula)?.[0] ?? '';
}

function shiftCell(word: string, rows: number, columns: number): string {
  const match = CELL.exec(word);
  if (!match) return word;
  const [, columnFixed = '', column = '', rowFixed = '', row = ''] = match;
  if (columnIndex(column.toUpperCase()) >= MAX_COLUMNS || Number(row) > MAX_ROWS) return word;
  return shiftColumn(columnFixed, column, columns) + shiftRow(rowFixed, row, rows);
}

/** Whole columns (`A:$C`) or rows (`1:$3`); null where the two words are neither. */
function shiftWhole(first: string, last: string, rows: number, columns: number): string | null {
  const [from, to] = [COLUMN.exec(first), COLUMN.exec(last)];
  if (from && to) return `${shiftColumn(from[1], from[2], columns)}:${shiftColumn(to[1], to[2], columns)}`;
  const [top, bottom] = [ROW.exec(first), ROW.exec(last)];
  if (top && bottom) return `${shiftRow(top[1], top[2], rows)}:${shiftRow(bottom[1], bottom[2], rows)}`;
  return null;
}

function shiftColumn(fixed = '', column = '', by: number): string {
  return fixed + (fixed === '' ? columnName(wrap(columnIndex(column.toUpperCase()) + by, MAX_COLUMNS)) : column);
}

function shiftRow(fixed = '', row = '', by: number): string {
  return fixed + (fixed === '' ? String(wrap(Number(row) - 1 + by, MAX_ROWS) + 1) : row);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
