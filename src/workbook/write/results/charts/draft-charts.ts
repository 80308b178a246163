import type { Chart } from '../../chart';
import { CellDraft } from '../../draft/cell-draft';
import type { OwnCell } from '../../draft/own-content';
import type { BasisPlaces } from '../../plan-places';
import type { ChartRooms } from '../../scenarios/chart-rooms';
import { LABEL_COLUMN, NAME_COLUMN, SINCE_COLUMN } from '../../scenarios/scenario-columns';
import type { WriteInput } from '../../write-input';
import { draftBridgeChart } from './bridge-chart';
import { draftYearChart } from './year-chart';

/** What the sheet Scenarier leaves free: below everything, and to the right. */
export interface ChartSpace {
  readonly freeRow: number;
  readonly chartRooms: ChartRooms;
}

/** The charts of the sheet Scenarier, and the cells they are drawn from, below what stands there. */
export function draftCharts(
  write: WriteInput,
  basis: BasisPlaces,
  { freeRow, chartRooms }: ChartSpace,
): { readonly cells: readonly OwnCell[]; readonly charts: readonly Chart[] } {
  const draft = new CellDraft(write.sheetNames.scenarios);
  const columns = { labelColumn: NAME_COLUMN, noteColumn: LABEL_COLUMN, numberColumn: SINCE_COLUMN };
  const years = draftYearChart(write, basis, draft, { row: freeRow + 1, ...columns }, chartRooms.first);
  const bridge = draftBridgeChart(write, basis, draft, { row: freeRow + 2 + years.rows, ...columns }, chartRooms.second);
  return { cells: draft.cells, charts: bridge ? [years.chart, bridge.chart] : [years.chart] };
}
