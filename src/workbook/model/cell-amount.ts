import { toNumber } from '../../core/numbers/decimal';
import type { Table, TableCell } from '../../core/table';

/** A cell's number as printed; a dash is none, so 0; null where the cell says nothing that can be counted. */
export function printedAmount(cell: TableCell | undefined): number | null {
  if (cell?.number) return toNumber(cell.number.value);
  return cell?.state === 'nothing' ? 0 : null;
}

/** −1 for a table that writes costs as plus, so that everything between reading and writing has costs negative. */
export function costFactor(table: Table): 1 | -1 {
  return table.costSign === 'positive' ? -1 : 1;
}

/** A cell's amount with costs negative. */
export function costNegativeAmount(table: Table, cell: TableCell | undefined): number | null {
  const printed = printedAmount(cell);
  // Adding zero keeps a turned 0 from becoming −0.
  return printed === null ? null : printed * costFactor(table) + 0;
}
