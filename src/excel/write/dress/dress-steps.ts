import type { SheetDress } from '../../../workbook/write/write-plan';
import { outermostAreas } from '../cells/areas';
import { chartSteps } from '../charts/chart-steps';
import type { WriteStep } from '../steps/write-step';
import { conditionalFormatSteps } from './conditional-format-steps';
import { fitRowSteps } from './fit-row-steps';
import { pageSteps } from './page-steps';
import type { StandingDress } from './standing-dress';
import { validationSteps } from './validation-steps';
import { widthSteps } from './width-steps';

/** Whose sheet it is that is dressed. */
export type Ownership = 'new' | 'ours' | 'persons';

/**
 * What lies over the cells of a sheet, but for its links (`linkSteps`), whose cells are written after them; this goes after the cells.
 * Throws RangeError for charts on a person's sheet, and for a list that no cell can hold.
 */
export function dressSteps(dress: SheetDress, standing: StandingDress, owner: Ownership): WriteStep[] {
  const { sheet, areas, conditionalFormats, validations, heights, charts } = dress;
  if (owner === 'persons' && charts.length > 0) throw new RangeError(`charts on a sheet that is not ours: ${sheet}`);
  // A validation of the person's may reach into our area beside the table, and would be cut.
  const cleared = owner === 'ours' || (owner === 'persons' && validations.length > 0) ? outermostAreas(areas) : [];
  return [
    ...widthSteps(sheet, dress, standing.sizedColumns),
    ...conditionalFormatSteps(sheet, standing.formats, conditionalFormats),
    ...validationSteps(sheet, cleared, validations),
    ...pageSteps(sheet, dress),
    ...(owner === 'new' ? fitRowSteps(sheet, heights) : []),
    ...(owner === 'persons' ? [] : chartSteps(sheet, standing.charts, charts)),
  ];
}
