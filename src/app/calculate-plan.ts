import type { Table } from '../core/table';
import type { CalculatedPlan } from './calculated-plan';
import type { PlanOptions } from './options';
import { planBasis, planUnder } from './plan-basis';
import type { OwnReading } from './write/read-own';
import { settingsForPlan } from './write/settings-for-plan';

/**
 * Recalculates the driftbudget per verksamhet of a workbook. What the options say counts, else what the workbook remembers,
 * else what is usual. `tables` are the person's own; `today` as yyyy-mm-dd. Throws a `UsageError` for options that do not fit
 * the workbook, and for settings on our sheets that cannot be read.
 */
export function calculatePlan(own: OwnReading, tables: readonly Table[], options: PlanOptions, today: string): CalculatedPlan {
  const basis = planBasis(own, tables, options);
  return planUnder(basis, settingsForPlan(basis, options, today));
}
