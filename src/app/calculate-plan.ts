import type { PlanResult } from '../core/plan/plan-result';
import type { Scenario } from '../core/plan/scenario';
import type { Table } from '../core/table';
import type { PlanInput } from '../workbook/model/build-plan-model';
import type { LinkRow } from '../workbook/write/basis/links/link-row';
import type { PlanSettings } from '../workbook/write/plan-settings';
import type { SheetLanguage } from '../workbook/write/sheet-language';
import type { PlanOptions } from './options';
import { planBasis, planUnder } from './plan-basis';
import type { OwnReading } from './write/read-own';
import type { RememberedOptions } from './write/remembered-options';
import { settingsForPlan } from './write/settings-for-plan';

/** A plan of a workbook, with everything that went into it. */
export interface CalculatedPlan {
  readonly input: PlanInput;
  readonly settings: PlanSettings;
  /** The selected one. */
  readonly scenario: Scenario;
  readonly result: PlanResult;
  /** Of what is written in the workbook. */
  readonly language: SheetLanguage;
  /** As they stand on the sheet of links, with the wanted ones; null where there is no such sheet yet. */
  readonly linkRows: readonly LinkRow[] | null;
  readonly options: RememberedOptions;
}

/**
 * Recalculates the driftbudget per verksamhet of a workbook. What the options say counts, else what the workbook remembers,
 * else what is usual. `tables` are the person's own; `today` as yyyy-mm-dd. Throws a `UsageError` for options that do not fit
 * the workbook, and for settings on our sheets that cannot be read.
 */
export function calculatePlan(own: OwnReading, tables: readonly Table[], options: PlanOptions, today: string): CalculatedPlan {
  const basis = planBasis(own, tables, options);
  return planUnder(basis, settingsForPlan(basis, options, today));
}
