import type { Area } from '../../../workbook';
import type { Chart } from '../../chart';
import { CellDraft } from '../../draft/cell-draft';
import type { OwnCell } from '../../draft/own-content';
import type { BasisPlaces } from '../../plan-places';
import { LABEL_COLUMN, NAME_COLUMN, SINCE_COLUMN } from '../../scenarios/scenario-columns';
import type { WriteInput } from '../../write-input';
import { draftBridgeChart } from './bridge-chart';
import { draftYearChart } from './year-chart';

/** What the sheet Scenarier leaves free: below everything, and beside the chosen scenario. */
export interface ChartSpace {
  readonly freeRow: number;
  readonly chartRoom: { readonly row: number; readonly column: number; readonly rows: number };
}

/** Columns that each chart is wide: the second stands where the sheet's columns are narrower. */
const WIDTHS = { years: 6, bridge: 9 } as const;

/** The charts of the sheet Scenarier, and the cells they are drawn from, below what stands there. */
export function draftCharts(
  write: WriteInput,
  basis: BasisPlaces,
  { freeRow, chartRoom }: ChartSpace,
): { readonly cells: readonly OwnCell[]; readonly charts: readonly Chart[] } {
  const draft = new CellDraft(write.sheetNames.scenarios);
  const areaOf = (left: number, width: number): Area => {
    return { top: chartRoom.row, left, bottom: chartRoom.row + chartRoom.rows - 1, right: left + width - 1 };
  };
  const columns = { labelColumn: NAME_COLUMN, noteColumn: LABEL_COLUMN, numberColumn: SINCE_COLUMN };
  const [first, second] = [areaOf(chartRoom.column, WIDTHS.years), areaOf(chartRoom.column + WIDTHS.years, WIDTHS.bridge)];
  const years = draftYearChart(write, basis, draft, { row: freeRow + 1, ...columns }, first);
  const bridge = draftBridgeChart(write, basis, draft, { row: freeRow + 2 + years.rows, ...columns }, second);
  return { cells: draft.cells, charts: bridge ? [years.chart, bridge.chart] : [years.chart] };
}
