import { toNumber } from '../../core/numbers/decimal';
import type { Table, TableCell } from '../../core/table';
import type { CellSource } from './cell-source';

/** A cell's number as printed; a dash is none, so 0; null where the cell says nothing that can be counted. */
export function printedAmount(cell: TableCell | undefined): number | null {
  if (cell?.number) return toNumber(cell.number.value);
  return cell?.state === 'nothing' ? 0 : null;
}

/** −1 for a table that writes costs as plus, so that everything between reading and writing has costs negative. */
export function costFactor(table: Table): 1 | -1 {
  return table.costSign === 'positive' ? -1 : 1;
}

/** A cell's number times `factor`, with where it stands; null where the cell says nothing that can be counted. */
export function cellSource({ sheet }: Table, cell: TableCell | undefined, factor: number): CellSource | null {
  const printed = printedAmount(cell);
  if (cell === undefined || printed === null) return null;
  return multipliedSource({ sheet, cell: cell.address, factor: 1, amount: printed }, factor);
}

/** A cell's amount with costs negative. */
export function costNegativeAmount(table: Table, cell: TableCell | undefined): number | null {
  return costNegativeSource(table, cell)?.amount ?? null;
}

/** The same with where it stands. */
export function costNegativeSource(table: Table, cell: TableCell | undefined): CellSource | null {
  return cellSource(table, cell, costFactor(table));
}

/** The same cell in another unit or sign. */
export function multipliedSource({ sheet, cell, factor, amount }: CellSource, by: number): CellSource {
  // Adding zero keeps a turned 0 from becoming −0.
  return { sheet, cell, factor: factor * by, amount: amount * by + 0 };
}

/** The same cell in another unit of money, both in kr. */
export function convertedSource(source: CellSource, from: number, to: number): CellSource {
  return from === to ? source : { ...source, factor: (source.factor * from) / to, amount: (source.amount * from) / to };
}

/** The same cell with the sign that makes its number positive. */
export function positiveSource(source: CellSource): CellSource {
  return source.amount < 0 ? multipliedSource(source, -1) : source;
}

/** The numbers of a series of cells. */
export function amountsOf(sources: ReadonlyMap<number, CellSource>): Map<number, number> {
  return new Map([...sources].map(([year, { amount }]) => [year, amount]));
}
