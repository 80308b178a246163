import { isZero, signOf } from '../../../core/numbers/decimal';
import type { CostSign, TableColumn, TableRole, TableRow } from '../../../core/table';
import { readBridgeLine } from '../../text/headers/read-bridge-line';

const WITHOUT_COST: ReadonlySet<TableRole> = new Set<TableRole>(['volumes', 'unitPrices', 'other']);

/** Whether the table writes costs as plus or as minus, by most of its numbers; null where it holds no costs. */
export function costSign(role: TableRole, columns: readonly TableColumn[], rows: readonly TableRow[]): CostSign | null {
  if (WITHOUT_COST.has(role)) return null;
  const costColumns = columns.map(({ measure, role: columnRole }) => columnRole === 'period' && measure === 'cost');
  const netColumns = columns.map(({ measure, role: columnRole }) => columnRole === 'period' && (measure === null || measure === 'net'));
  const chosen = costColumns.includes(true) ? costColumns : netColumns;
  return signOfMost(costRows(role, rows), chosen) ?? signOfMost(rows, chosen);
}

/** The rows that tell most plainly. */
function costRows(role: TableRole, rows: readonly TableRow[]): readonly TableRow[] {
  if (role === 'operatingBudgetTotal') return rows.filter(({ measure, kind }) => measure === 'cost' && kind !== 'varav');
  if (role === 'volumeBudget') return rows.filter(({ measure }) => measure !== 'volume' && measure !== 'income');
  if (role === 'changes') return rows.filter(({ label }) => ['price', 'volume'].includes(readBridgeLine(label)));
  return rows.filter(({ kind }) => kind === 'item');
}

function signOfMost(rows: readonly TableRow[], chosen: readonly boolean[]): CostSign | null {
  let balance = 0;
  for (const row of rows) {
    if (row.kind === 'percent' || row.kind === 'percentChange' || row.kind === 'change') continue;
    row.cells.forEach((cell, index) => {
      if (chosen[index] && cell.number && !isZero(cell.number.value)) balance += signOf(cell.number.value);
    });
  }
  return balance === 0 ? null : balance > 0 ? 'positive' : 'negative';
}
