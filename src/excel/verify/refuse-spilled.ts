import type { WriteWatch } from '../../workbook/workbook-host';
import { UnwritableCellError } from '../../workbook/write/unwritable-cell-error';
import type { CellPlace } from '../../workbook/write/write-plan';
import { rangeAt } from '../read/range-area';
import { runInExcel } from '../run/run-in-excel';
import { areasOfPlaces } from './areas-of-places';

/**
 * A formula that spills holds its cells together: written over, it could not be put back cell by cell. No request where there are no
 * `places`, one where none has spilled. Rejects with an UnwritableCellError for the first that has.
 */
export async function refuseSpilled(places: readonly CellPlace[], watch?: WriteWatch): Promise<void> {
  if (places.length === 0) return;
  const areas = await runInExcel(
    ({ workbook }) => areasOfPlaces(places).map(({ sheet, area }) => rangeAt(workbook.worksheets.getItem(sheet), area).load('hasSpill')),
    watch,
  );
  // Null where some of the area's cells have, and some have not.
  if (areas.every(({ hasSpill }) => (hasSpill as boolean | null) === false)) return;
  const cells = await runInExcel(
    ({ workbook }) =>
      places.map(({ sheet, row, column }) => rangeAt(workbook.worksheets.getItem(sheet), { top: row, left: column, bottom: row, right: column }).load('hasSpill')),
    watch,
  );
  const spilled = places[cells.findIndex(({ hasSpill }) => hasSpill)];
  if (spilled) throw new UnwritableCellError(spilled.sheet, spilled.row, spilled.column, 'array-formula');
}
