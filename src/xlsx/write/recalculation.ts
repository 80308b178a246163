import type { Workbook } from '../../workbook/workbook';
import type { CellPlace } from '../../workbook/write/write-plan';

/** A value that a formula has now. */
export interface NewValue {
  readonly place: CellPlace;
  readonly value: number | string | boolean;
}

/** Works out the formulas of a workbook, as it has been written, that depend on replaced cells. */
export type Recalculate = (
  workbook: Workbook,
  replaced: readonly CellPlace[],
) => Promise<{ readonly values: readonly NewValue[]; readonly leftToExcel: readonly CellPlace[] }>;
