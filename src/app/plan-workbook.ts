import { readTables } from '../workbook/tables/read-tables';
import type { Workbook } from '../workbook/workbook';
import { calculatePlan } from './calculate-plan';
import type { PlanReport } from './contract/plan-report';
import type { PlanOptions } from './options';
import { reportCalculatedPlan } from './report-calculated-plan';
import { readOwn } from './write/read-own';
import { rememberedOptions } from './write/remembered-options';

/** When a scenario came into the workbook is written there, not reported. */
const ANY_DAY = '2000-01-01';

/**
 * Recalculates the driftbudget per verksamhet of a workbook under a scenario and compares it with its plan and frame.
 * Nothing is written, nor is it worked out what would be. Throws a `UsageError` for options that do not fit the workbook.
 */
export function planWorkbook(file: string, workbook: Workbook, options: PlanOptions): PlanReport {
  const own = readOwn(workbook);
  const { tables } = readTables(own.person, rememberedOptions(own.found).tables);
  return reportCalculatedPlan(file, calculatePlan(own, tables, options, ANY_DAY), own, options.language);
}
