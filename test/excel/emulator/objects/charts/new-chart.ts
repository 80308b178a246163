import type { Area } from '../../../../../src/workbook/workbook';
import { contentAt } from '../../model/cells';
import type { ChartModel, Content, SheetModel } from '../../model/workbook-model';
import { notEmulated } from '../../protocol/excel-error';
import { printFixedAddress } from '../areas/print-address';
import type { SeriesModel } from './chart-parts';

/** Those whose look the model can tell. */
const TYPES = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line', 'LineMarkers'];
/** Where Excel puts a new chart is a matter of the window; the size is about its own. */
const FIRST_PLACE: Area = { top: 0, left: 0, bottom: 14, right: 7 };

export function checkChartType(type: string): string {
  if (!TYPES.includes(type)) throw notEmulated(`chart of the type ${type}`);
  return type;
}

/**
 * A chart of the cells, as Excel would make it of a plain table: names in the first row and column where there is text, as many points
 * as there can be. Excel looks closer; what is added by series is exact.
 */
export function newChart(sheet: SheetModel, area: Area, { id, type, by }: { id: string; type: string; by: 'Auto' | 'Columns' | 'Rows' }): ChartModel {
  const byColumns = by === 'Auto' ? area.right - area.left <= area.bottom - area.top : by === 'Columns';
  const series = byColumns ? seriesByColumns(sheet, area) : seriesByRows(sheet, area);
  return {
    id,
    name: `Chart ${sheet.charts.length + 1}`,
    title: series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title',
    type: checkChartType(type),
    place: FIRST_PLACE,
    hasLegend: series.length > 1,
    valueAxis: { title: null, minimum: null, numberFormat: 'General' },
    series,
  };
}

export function newSeries(name: string): SeriesModel {
  return { name, values: '', categories: '', color: undefined, hasLabels: false, labelFormat: null };
}

function seriesByColumns(sheet: SheetModel, area: Area): SeriesModel[] {
  const { top, left } = inner(sheet, area);
  const categories = left > area.left ? printFixedAddress(sheet.name, { ...area, top, right: left - 1 }) : '';
  return Array.from({ length: area.right - left + 1 }, (_, index) => {
    const column = left + index;
    const name = top > area.top ? textOf(contentAt(sheet, top - 1, column)) : `Series${index + 1}`;
    return { ...newSeries(name), values: printFixedAddress(sheet.name, { ...area, top, left: column, right: column }), categories };
  });
}

function seriesByRows(sheet: SheetModel, area: Area): SeriesModel[] {
  const { top, left } = inner(sheet, area);
  const categories = top > area.top ? printFixedAddress(sheet.name, { ...area, left, bottom: top - 1 }) : '';
  return Array.from({ length: area.bottom - top + 1 }, (_, index) => {
    const row = top + index;
    const name = left > area.left ? textOf(contentAt(sheet, row, left - 1)) : `Series${index + 1}`;
    return { ...newSeries(name), values: printFixedAddress(sheet.name, { ...area, top: row, bottom: row, left }), categories };
  });
}

/** Where the numbers begin: below a first row, and right of a first column, that hold text. */
function inner(sheet: SheetModel, { top, left, bottom, right }: Area): { top: number; left: number } {
  const isText = (row: number, column: number): boolean => contentAt(sheet, row, column).kind === 'text';
  return { top: bottom > top && isText(top, right) ? top + 1 : top, left: right > left && isText(bottom, left) ? left + 1 : left };
}

function textOf(content: Content): string {
  if (content.kind === 'empty') return '';
  const value = content.kind === 'formula' || content.kind === 'spilled' ? content.value : content;
  return value.kind === 'empty' ? '' : String(value.value);
}
