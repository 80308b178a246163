import type { Table, TableColumn, TableRole } from '../../../core/table';
import type { TableReadings } from '../correct/table-correction';
import type { Block } from '../find/find-blocks';
import type { BlockColumn } from '../find/find-columns';

/** What of a table was taken for likely: no word of it says what it is, in which unit, or what a column of numbers stands for. */
export type TableDoubt = 'role' | 'unit' | 'columns';

/** A unit of money decides what everything costs; a volume is counted whatever it is called. */
const NEEDS_UNIT: ReadonlySet<TableRole> = new Set<TableRole>(['operatingBudget', 'operatingBudgetTotal', 'activityDetail', 'changes', 'investments']);

export function tableDoubts(
  table: Table,
  { columns }: Block,
  { isRoleNamed, said }: { readonly isRoleNamed: boolean; readonly said: TableReadings },
): TableDoubt[] {
  if (said.isRight) return [];
  const doubts: TableDoubt[] = [];
  if (!isRoleNamed) doubts.push('role');
  const hasUnit = table.unit !== null || table.columns.some(({ unit }) => unit !== null) || table.rows.some(({ unit }) => unit !== null);
  if (!hasUnit && NEEDS_UNIT.has(table.role)) doubts.push('unit');
  const corrected = new Set(said.columns?.map(({ header }) => header));
  if (table.columns.some((column, index) => !corrected.has(column.header) && isUnread(column, columns[index]))) doubts.push('columns');
  return doubts;
}

/** A column of amounts whose header is not understood. */
function isUnread({ role, period, measure }: TableColumn, column: BlockColumn | undefined): boolean {
  const header = column?.header;
  if (!column?.isAmounts || !header?.cell || header.reading !== null) return false;
  return role === 'ignored' || (role === 'period' && period?.year === null && period.kind === null && measure === null);
}
