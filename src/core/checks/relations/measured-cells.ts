import type { Measure } from '../../period';
import type { Table, TableRow } from '../../table';
import { placeAt } from '../place';
import type { Place } from '../place';

/** One of the numbers that a table, or a row of it, gives for a period. */
export interface MeasuredCell {
  readonly place: Place;
  readonly measure: Measure;
}

/** What a whole table says, cost, income and net: in its total row, or in the rows that are measures. */
export function totalCells(table: Table): MeasuredCell[] {
  const measureRows = table.rows.filter(({ measure, kind }) => measure !== null && measure !== 'volume' && kind !== 'varav');
  if (measureRows.length > 0) return isRepeated(measureRows) ? [] : measureRows.flatMap((row) => rowCells(table, table.rows.indexOf(row)));
  const total = totalRow(table);
  return total === null ? [] : rowCells(table, total);
}

/** Several sections with a net each: none of them is the whole. */
function isRepeated(rows: readonly TableRow[]): boolean {
  return rows.filter(({ measure }) => measure === 'net').length > 1;
}

/** The last total; of a table with a single item, that item. */
function totalRow(table: Table): number | null {
  const total = table.rows.findLastIndex(({ kind }) => kind === 'total');
  if (total >= 0) return total;
  const items = table.rows.flatMap(({ kind }, index) => (kind === 'item' ? [index] : []));
  return items.length === 1 ? (items[0] ?? null) : null;
}

/** A row without measures, in columns without measures, is a net. */
export function rowCells(table: Table, rowIndex: number): MeasuredCell[] {
  return table.columns.flatMap(({ role, measure }, columnIndex) => {
    const place = role === 'period' ? placeAt(table, rowIndex, columnIndex) : null;
    return place ? [{ place, measure: measure ?? place.row.measure ?? 'net' }] : [];
  });
}

export function cellsOf(cells: readonly MeasuredCell[], measure: Measure): Place[] {
  return cells.filter((cell) => cell.measure === measure).map(({ place }) => place);
}
