import type { PlanReport } from '../../src/app/contract/plan-report';
import type { PlanOptions } from '../../src/app/options';
import { planWorkbook } from '../../src/app/plan-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { sheetFromRows, workbookOf } from './sheet-from-rows';
import type { CellInput } from './sheet-from-rows';
import { USUAL_PLAN } from './plan-options';

export function planOf(workbook: Workbook, options: Partial<PlanOptions> = {}): PlanReport {
  return planWorkbook('plan.xlsx', workbook, { ...USUAL_PLAN, ...options });
}

export type Rows = readonly (readonly CellInput[])[];

/** Each table on a sheet of its own, named as it is. */
export function workbookOfTables(tables: Readonly<Record<string, Rows>>): Workbook {
  return workbookOf(Object.entries(tables).map(([name, rows]) => sheetFromRows(name, rows)));
}
