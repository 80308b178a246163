import type { PlanResult } from '../core/plan/plan-result';
import type { Scenario } from '../core/plan/scenario';
import type { PlanInput } from '../workbook/model/build-plan-model';
import type { LinkRow } from '../workbook/write/basis/links/link-row';
import type { PlanSettings } from '../workbook/write/plan-settings';
import type { SheetLanguage } from '../workbook/write/sheet-language';
import type { RememberedOptions } from './write/remembered-options';

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
