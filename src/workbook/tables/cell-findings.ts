import { finding } from '../../core/finding';
import type { Finding } from '../../core/finding';
import { toNumber } from '../../core/numbers/decimal';
import type { Table, TableCell, TableColumn, TableRow } from '../../core/table';

/** What is wrong with single cells of a table: `unreadable`, `ambiguous`, `excel-error` and `blank`. */
export function findCellFindings(table: Table): Finding[] {
  return table.rows.flatMap((row, rowIndex) =>
    row.kind === 'heading'
      ? []
      : row.cells.flatMap((cell, index) => {
          const column = table.columns[index];
          if (!column) return [];
          const code = codeOf(table, row, rowIndex, cell, column);
          return code === null ? [] : [findingAt(code, table, row, cell, column)];
        }),
  );
}

function codeOf(
  table: Table,
  row: TableRow,
  rowIndex: number,
  cell: TableCell,
  column: TableColumn,
): 'unreadable' | 'ambiguous' | 'excel-error' | 'blank' | null {
  if (cell.state === 'error') return 'excel-error';
  if (column.role === 'ignored') return null;
  if (cell.state === 'unreadable' || cell.state === 'ambiguous') return cell.state;
  return cell.state === 'blank' && isMissed(table, row, rowIndex, column) ? 'blank' : null;
}

/** Something could stand in the empty cell, and its row is otherwise filled. */
function isMissed(table: Table, row: TableRow, rowIndex: number, column: TableColumn): boolean {
  if (!row.cells.some(({ state }, index) => state !== 'blank' && state !== 'text' && table.columns[index]?.role !== 'ignored')) return false;
  const isPercentColumn = column.role === 'percentDeviation' || column.role === 'percentChange';
  const isSum = row.kind === 'total' || row.kind === 'subtotal';
  if (isPercentColumn && isSum) return false;
  // The first period has none before it to be compared with.
  if (row.kind === 'change' || row.kind === 'percentChange') return hasEarlierPeriod(table, rowIndex, column);
  return true;
}

function hasEarlierPeriod(table: Table, rowIndex: number, column: TableColumn): boolean {
  const index = table.columns.indexOf(column);
  const row = table.rows[rowIndex];
  const firstFilled = row?.cells.findIndex(({ state }) => state !== 'blank') ?? -1;
  return column.role === 'period' && firstFilled >= 0 && index > firstFilled;
}

function findingAt(
  code: 'unreadable' | 'ambiguous' | 'excel-error' | 'blank',
  table: Table,
  row: TableRow,
  cell: TableCell,
  column: TableColumn,
): Finding {
  return finding(code, {
    sheet: table.sheet,
    cell: cell.address,
    table: table.id,
    label: row.label,
    period: column.period,
    actual: cell.number ? toNumber(cell.number.value) : cell.text === '' ? null : cell.text,
    unit: column.unit ?? row.unit ?? table.unit,
  });
}
