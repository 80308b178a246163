import { half, ZERO } from '../numbers/decimal';
import type { Decimal } from '../numbers/decimal';
import type { CellReference } from '../finding';
import { intervalOf } from '../numbers/printed-number';
import type { DecimalInterval } from '../numbers/printed-number';
import type { Table, TableCell, TableColumn, TableRow } from '../table';

/** A cell with everything that says what it means. Two places are the same when their `cell` is. */
export interface Place {
  readonly table: Table;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: TableCell;
}

/** The cell at a row and column of a table, counted from 0; null outside it. */
export function placeAt(table: Table, rowIndex: number, columnIndex: number): Place | null {
  const row = table.rows[rowIndex];
  const column = table.columns[columnIndex];
  const cell = row?.cells[columnIndex];
  return row && column && cell ? { table, row, column, cell } : null;
}

/** True where the cell can be added: a number, or nothing. What could not be read is never taken for zero. */
export function isReadable({ cell }: Place): boolean {
  return cell.number !== null || cell.state === 'nothing' || cell.state === 'blank';
}

export function hasNumber({ cell }: Place): boolean {
  return cell.number !== null;
}

/** What is printed; a dash or an empty cell counts as nothing. */
export function valueOf({ cell }: Place): Decimal {
  return cell.number?.value ?? ZERO;
}

/** Everything the printed cell can stand for. */
export function printedInterval({ cell }: Place): DecimalInterval {
  return cell.number ? intervalOf(cell.number) : { low: ZERO, high: ZERO };
}

/** Half the step of the cell's last shown digit; of its table's where the cell shows none. */
export function marginOf({ cell, table }: Place): Decimal {
  return half(cell.number?.resolution ?? table.resolution ?? ZERO);
}

export function unitOf({ table, row, column }: Place): string | null {
  return column.unit ?? row.unit ?? table.unit;
}

export function referenceTo({ table, row, cell }: Place): CellReference {
  return { sheet: table.sheet, cell: cell.address, label: row.label };
}
