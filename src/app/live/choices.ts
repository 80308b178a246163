import type { PlanSettings } from '../../workbook/write/plan-settings';
import type { WriteOptions } from '../options';
import type { RememberedOptions } from '../write/remembered-options';

/** What a person has chosen in the pane and that no sheet says yet. */
export interface Choices {
  /** Kept in the workbook out of sight, at once. Null: as the workbook remembers. */
  readonly remembered: RememberedOptions | null;
  /** Scenarios, limits and what else the sheet of scenarios will say. Null: as it stands there, else what is usual. */
  readonly settings: PlanSettings | null;
  /** Whether somebody has said that the selected scenario is theirs: what the tables do otherwise is then worth a warning. */
  readonly isScenarioChosen: boolean;
  /** The name of the scenario that is shown beside; null for none. */
  readonly comparedWith: string | null;
  readonly writing: WriteOptions;
}

export const NO_CHOICES: Choices = {
  remembered: null,
  settings: null,
  isScenarioChosen: false,
  comparedWith: null,
  writing: { replace: false, document: false, overwrite: false },
};
