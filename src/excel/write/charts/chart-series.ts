import type { Chart, ChartSeries } from '../../../workbook/write/chart';
import { hex } from '../looks/look-of-style';
import { readableOn } from './chart-colors';
import { chartSource } from './chart-source';

const LINE_WIDTH = 2.25;
const MARKER_SIZE = 6;
const GAP = { clusteredColumn: 50, stackedColumn: 55 } as const;
const OVERLAP = { clusteredColumn: 0, stackedColumn: 100 } as const;
/** Stacked columns have no outer end. */
const LABEL_PLACES = { clusteredColumn: 'OutsideEnd', stackedColumn: 'Center', line: 'Top' } as const;

/** The first series is there from the start. */
export function addSeries(workbook: Excel.Workbook, made: Excel.Chart, chart: Chart, series: ChartSeries, index: number): void {
  const name = series.name.values.map((part) => part ?? '').join(' ');
  const added = index === 0 ? made.series.getItemAt(0) : made.series.add(name);
  if (index === 0) added.name = name;
  const [values, categories] = [series.values, chart.categories].map(({ refersTo }) => {
    const { sheet, address } = chartSource(refersTo);
    return workbook.worksheets.getItem(sheet).getRange(address);
  });
  if (values) added.setValues(values);
  if (categories) added.setXAxisValues(categories);
  values?.untrack();
  categories?.untrack();
  if (chart.kind === 'line') setLine(added, series.color);
  else setColumns(added, series.color, chart.kind);
  added.hasDataLabels = series.hasLabels;
  if (series.hasLabels) setLabels(added, chart, series.color);
}

function setColumns(added: Excel.ChartSeries, color: string | null, kind: 'clusteredColumn' | 'stackedColumn'): void {
  if (color === null) added.format.fill.clear();
  else added.format.fill.setSolidColor(hex(color));
  added.gapWidth = GAP[kind];
  added.overlap = OVERLAP[kind];
  added.invertIfNegative = false;
}

function setLine(added: Excel.ChartSeries, color: string | null): void {
  if (color === null) {
    added.format.line.clear();
    added.markerStyle = 'None';
    return;
  }
  added.format.line.color = hex(color);
  added.format.line.weight = LINE_WIDTH;
  added.markerStyle = 'Circle';
  added.markerSize = MARKER_SIZE;
  added.markerBackgroundColor = hex(color);
  added.markerForegroundColor = hex(color);
}

function setLabels({ dataLabels }: Excel.ChartSeries, { kind, numberFormat }: Chart, color: string | null): void {
  dataLabels.showValue = true;
  dataLabels.position = LABEL_PLACES[kind];
  dataLabels.numberFormat = numberFormat;
  if (kind === 'stackedColumn' && color !== null) dataLabels.format.font.color = readableOn(color);
}
