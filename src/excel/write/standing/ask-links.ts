import { addressOf } from '../../../workbook/address';
import type { Area } from '../../../workbook/workbook';
import { rangeAt } from '../../read/range-area';
import { BATCH_BYTES, type Batches } from '../../run/batches';
import { areaSize, outermostAreas, slicesOf } from '../cells/areas';
import type { StandingLink } from '../dress/standing-dress';

const BYTES_PER_CELL = 120;

/** Fills `links`, by A1, with those of the areas that lead within the workbook. */
export async function askLinks(batches: Batches, sheet: string, areas: readonly Area[], links: Map<string, StandingLink>): Promise<void> {
  for (const area of outermostAreas(areas).flatMap((whole) => slicesOf(whole, BATCH_BYTES / BYTES_PER_CELL))) {
    let properties: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null = null;
    await batches.add(
      areaSize(area) * BYTES_PER_CELL,
      ({ workbook }) => {
        properties = rangeAt(workbook.worksheets.getItem(sheet), area).getCellProperties({ hyperlink: true });
      },
      () => {
        properties?.value.forEach((row, i) => {
          row.forEach(({ hyperlink }, j) => {
            if (!hyperlink?.documentReference || hyperlink.address) return;
            links.set(addressOf(area.top + i, area.left + j), { to: hyperlink.documentReference, tooltip: hyperlink.screenTip ?? '' });
          });
        });
      },
    );
  }
}
