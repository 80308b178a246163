import type { Area } from '../../../../../src/workbook/workbook';
import type { TableModel } from '../../model/workbook-model';

/** The cells between header row and totals row: one empty row where a table has no data is still a row. */
export function bodyOf({ area, hasHeaders, hasTotals }: TableModel): Area {
  return { ...area, top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
}

export function headerOf({ area, hasHeaders }: TableModel): Area | null {
  return hasHeaders ? { ...area, bottom: area.top } : null;
}

export function totalsOf({ area, hasTotals }: TableModel): Area | null {
  return hasTotals ? { ...area, top: area.bottom } : null;
}

/** One column of an area of the table's. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}
