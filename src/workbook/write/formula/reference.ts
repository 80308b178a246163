import { columnName } from '../../address';
import { BINDING, call } from './expression';
import type { Expression, FormulaValue, Textual } from './expression';

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
export function over(range: RangeHandle): Textual {
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
