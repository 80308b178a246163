import type { Workbook } from '../../../workbook';
import type { WritePlan } from '../../write-plan';

/** True where there is nothing to write: the workbook is up to date. */
export function isEmptyPlan(plan: WritePlan, workbook: Workbook): boolean {
  const { addSheets, removeSheets, cells, dress, tables, setNames, removeNames, state } = plan;
  const changes = [addSheets, removeSheets, cells, dress, tables, setNames, removeNames];
  return changes.every(({ length }) => length === 0) && state === (workbook.state ?? null);
}
