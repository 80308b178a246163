import type { ObjectType, ObjectTypes } from '../../protocol/object-type';
import { chart } from './chart';
import { chartAxes, chartAxis, chartAxisTitle } from './chart-axes';
import { chartCollection } from './chart-collection';
import { chartDataLabels, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chart-series';
import { chartLegend, chartLegendEntry, chartLegendEntryCollection, chartTitle } from './chart-title-and-legend';
import { looks, remembering, type LooksHandle } from './remembered-looks';
import { chartFill, chartLineFormat } from './series-color';

const PARTS = { Font: 'ChartFont', Fill: 'ChartFill', Line: 'ChartLineFormat', Border: 'ChartBorder' } as const;

/** How a part of a chart looks. */
function formatWith(...parts: (keyof typeof PARTS)[]): ObjectType<LooksHandle> {
  return { get: Object.fromEntries(parts.map((part) => [part, (_session: unknown, handle: LooksHandle) => looks(PARTS[part], handle, part)])) };
}

const visible = remembering<LooksHandle>(['Visible']);

const gridlines: ObjectType<LooksHandle> = {
  ...visible,
  get: { ...visible.get, Format: (_session, handle) => looks('ChartGridlinesFormat', handle, 'Format') },
};

export const chartTypes: ObjectTypes = {
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartLegendEntryCollection: chartLegendEntryCollection,
  ChartLegendEntry: chartLegendEntry,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartDataLabels: chartDataLabels,
  ChartGridlines: gridlines,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartBorder: remembering<LooksHandle>(['Color', 'LineStyle', 'Weight']),
  ChartFont: remembering<LooksHandle>(['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline']),
  ChartAreaFormat: formatWith('Font', 'Fill', 'Border'),
  ChartTitleFormat: formatWith('Font', 'Fill', 'Border'),
  ChartLegendFormat: formatWith('Font', 'Fill', 'Border'),
  ChartAxisFormat: formatWith('Font', 'Fill', 'Line'),
  ChartAxisTitleFormat: formatWith('Font', 'Fill', 'Border'),
  ChartDataLabelFormat: formatWith('Font', 'Fill', 'Border'),
  ChartGridlinesFormat: formatWith('Line'),
};
