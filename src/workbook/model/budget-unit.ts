import type { KrPerUnit } from '../../core/plan/plan-model';
import type { Table } from '../../core/table';
import type { RowOfTable } from './item-rows';
import { krPerUnitOf } from './money-unit';

/** kr in one unit of a table of budgets: as it states, else as the workbook's other budgets do, else tkr. */
export function budgetKrPerUnit(table: Table, tables: readonly Table[]): KrPerUnit {
  const others = tables
    .filter(({ role }) => role === 'operatingBudgetTotal' || role === 'operatingBudget' || role === 'changes')
    .map(({ unit }) => krPerUnitOf(unit))
    .find((krPerUnit) => krPerUnit !== null);
  // Budgets are printed in tkr where nothing is said.
  return krPerUnitOf(table.unit) ?? others ?? 1000;
}

/** The same for one row, which may have a unit of its own. */
export function rowKrPerUnit({ table, row }: RowOfTable, tables: readonly Table[]): KrPerUnit {
  return krPerUnitOf(row.unit) ?? budgetKrPerUnit(table, tables);
}
