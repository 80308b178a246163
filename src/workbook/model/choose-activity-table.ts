import type { Table } from '../../core/table';
import { BUDGET_OR_PLAN, periodYears } from './period-column';

/** The table a plan is made for: of those with plan columns, else of all, the one with the most activities; null for none. */
export function chooseActivityTable(tables: readonly Table[]): Table | null {
  const candidates = tables.filter((table) => table.role === 'operatingBudget' && periodYears(table, BUDGET_OR_PLAN).length > 0);
  const withPlan = candidates.filter((table) => periodYears(table, ['plan']).length > 0);
  const [largest = null] = [...(withPlan.length > 0 ? withPlan : candidates)].sort((a, b) => itemCount(b) - itemCount(a));
  return largest;
}

function itemCount(table: Table): number {
  return table.rows.filter((row) => row.kind === 'item').length;
}
