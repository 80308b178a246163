import { columnName } from '../../address';
import { BINDING, call, fold } from './expression';
import type { Expression, FormulaValue, Textual } from './expression';
import { countAbove, placesOf } from './range-index';

/** A cell that a formula can refer to, with what stands there. An empty one has the value "". */
export interface CellHandle<V extends FormulaValue = FormulaValue> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: V;
}

/** Cells that stand together, in one row or one column. */
export interface RangeHandle<V extends FormulaValue = FormulaValue> {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly values: readonly V[];
}

/** What stays when the formula is copied: `none` for a cell of the same row and block, `both` for one that all rows share. */
export type Fixed = 'none' | 'row' | 'column' | 'both';

/** A reference to a cell. */
export function at<V extends FormulaValue>(cell: CellHandle<V>, fixed: Fixed = 'none'): Expression<V> {
  const address = addressWith(cell.row, cell.column, fixed);
  return { value: cell.value, binding: BINDING.atom, textOn: (home) => qualified(cell.sheet, address, home) };
}

/** A reference to a range, fixed both ways; with both corners also where they are one: not every program takes a cell for a range. */
function over(range: RangeHandle): Textual {
  return { textOn: (home) => qualified(range.sheet, cornersOf(range).join(':'), home) };
}

/** "Underlag!$B$4:$B$6", for names, charts and drop-downs. */
export function refersTo(place: RangeHandle | CellHandle): string {
  const address = 'top' in place ? rangeAddress(place) : addressWith(place.row, place.column, 'both');
  return `${sheetPrefix(place.sheet)}${address}`;
}

/** A range of cells that follow one another down a column or along a row; at least one. */
export function rangeThrough<V extends FormulaValue>(cells: readonly CellHandle<V>[]): RangeHandle<V> {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) throw new RangeError('a range has at least one cell');
  const count = (last.row - first.row + 1) * (last.column - first.column + 1);
  if (count !== cells.length) throw new RangeError('the cells of a range follow one another');
  const { sheet, row: top, column: left } = first;
  return { sheet, top, left, bottom: last.row, right: last.column, values: cells.map(({ value }) => value) };
}

export function sumOf(range: RangeHandle): Expression<number> {
  return call('SUM', [over(range)], numbersOf(range).reduce((sum, value) => sum + value, 0));
}

/** One of the conditions of SUMIFS and COUNTIFS: cells of `range` equal to `wanted`. */
export interface Condition {
  readonly range: RangeHandle;
  readonly wanted: Expression;
}

/** Text that SUMIFS would not take literally: wildcards, a comparison at its beginning, or what a worksheet reads as another kind of value. */
export function isPlainKey(key: string): boolean {
  return key !== '' && !/[*?~]|^[<>=]/u.test(key) && key.length <= 255 && !isReadAsValue(key.trim());
}

/**
 * What could be a number, an amount, a date, a time, a truth value or an error, in some language: "101", "7-9", "kr 5",
 * "maj 2026", "SANT", "#N/A": no letters but those that belong to such. A name with a word of its own ("5,4 % varje år") is
 * none.
 */
function isReadAsValue(key: string): boolean {
  return /^(?:sant|falskt|true|false)$|^#/iu.test(key) || !/\p{L}/u.test(key.replace(WORDS_OF_VALUES, ''));
}

/** Currencies, months, half days and exponents. */
const WORDS_OF_VALUES =
  /(?<!\p{L})(?:kr|sek|eur|usd|gbp|nok|dkk|[ap]m|e|(?:jan|feb|mar|apr|maj|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|des)(?:uari|ruari|uary|ruary|s|ch|il|i|y|usti|ust|tember|ember|ober)?)(?!\p{L})/giu;

/** SUMIFS: where a key might not be taken literally, SUMPRODUCT, which compares exactly. */
export function sumWhere(summed: RangeHandle, conditions: readonly Condition[]): Expression<number> {
  const value = matchingPlaces(conditions).reduce<number>((sum, index) => {
    const item = summed.values[index];
    return typeof item === 'number' ? sum + item : sum;
  }, 0);
  if (isPlain(conditions)) {
    return call('SUMIFS', [over(summed), ...conditions.flatMap(({ range, wanted }) => [over(range), wanted])], value);
  }
  return product([...conditions.map(comparison), over(summed)], value);
}

/** COUNTIFS, or SUMPRODUCT for keys that it would not take literally. */
export function countWhere(conditions: readonly Condition[]): Expression<number> {
  const value = matchingPlaces(conditions).length;
  if (isPlain(conditions)) return call('COUNTIFS', conditions.flatMap(({ range, wanted }) => [over(range), wanted]), value);
  return product([...conditions.map(comparison), { textOn: () => '1' }], value);
}

/** INDEX and MATCH: what stands in `from` where `keys` first equals `wanted`; `wanted` stands there. */
export function lookUp<V extends FormulaValue>(from: RangeHandle<V>, keys: RangeHandle, wanted: Expression): Expression<V> {
  const [index = -1] = placesOf(keys.values, wanted.value);
  const value = from.values[index];
  if (value === undefined) throw new RangeError(`${String(wanted.value)} is not among the keys`);
  return call('INDEX', [over(from), call('MATCH', [wanted, over(keys), { textOn: () => '0' }], index + 1)], value);
}

/** RANK, the largest first. */
export function rankIn(of: Expression<number>, range: RangeHandle<number>): Expression<number> {
  return call('RANK', [of, over(range)], 1 + countAbove(range.values, of.value));
}

/** A sheet's name as it stands before "!": quoted unless it is a plain word. */
export function sheetPrefix(sheet: string): string {
  // A plain word that could be a cell ("AB12", "R1C1") is quoted too.
  const isPlainWord = /^[A-Za-zÅÄÖåäöÉé_][A-Za-zÅÄÖåäöÉé_]*$/u.test(sheet) && !/^(?:[A-Za-z]{1,3}|[RrCc]+)$/u.test(sheet);
  return isPlainWord ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function qualified(sheet: string, address: string, home: string): string {
  return sheet === home ? address : `${sheetPrefix(sheet)}${address}`;
}

function addressWith(row: number, column: number, fixed: Fixed): string {
  const columnSign = fixed === 'column' || fixed === 'both' ? '$' : '';
  const rowSign = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${columnSign}${columnName(column)}${rowSign}${row + 1}`;
}

function rangeAddress(range: RangeHandle): string {
  return [...new Set(cornersOf(range))].join(':');
}

function cornersOf({ top, left, bottom, right }: RangeHandle): [string, string] {
  return [addressWith(top, left, 'both'), addressWith(bottom, right, 'both')];
}

function numbersOf({ values }: RangeHandle): number[] {
  return values.filter((value) => typeof value === 'number');
}

function isPlain(conditions: readonly Condition[]): boolean {
  return conditions.every(({ range, wanted }) => isPlainCell(wanted.value) && isPlainRange(range.values));
}

/** Ranges that have been looked through: each is searched by many formulas, and its values never change. */
const PLAIN_RANGES = new WeakMap<readonly FormulaValue[], boolean>();

function isPlainRange(values: readonly FormulaValue[]): boolean {
  const known = PLAIN_RANGES.get(values);
  if (known !== undefined) return known;
  const isPlainAll = values.every(isPlainCell);
  PLAIN_RANGES.set(values, isPlainAll);
  return isPlainAll;
}

/** An empty cell among those searched is no harm. */
function isPlainCell(value: FormulaValue): boolean {
  return typeof value !== 'string' || value === '' || isPlainKey(value);
}

function matchingPlaces(conditions: readonly Condition[]): readonly number[] {
  const [first, ...others] = conditions;
  if (!first) return [];
  const places = placesOf(first.range.values, first.wanted.value);
  return places.filter((index) => others.every(({ range, wanted }) => fold(range.values[index] ?? '') === fold(wanted.value)));
}

function comparison({ range, wanted }: Condition): Textual {
  return { textOn: (home) => `(${over(range).textOn(home)}=${wanted.textOn(home)})` };
}

function product(parts: readonly Textual[], value: number): Expression<number> {
  const multiplied: Textual = { textOn: (home) => parts.map((part) => part.textOn(home)).join('*') };
  return call('SUMPRODUCT', [multiplied], value);
}
