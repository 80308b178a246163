import type { Chart, ChartRange, ChartSeries } from '../../../workbook/write/chart';
import { readableOn, solidFill, textLook } from './chart-text';
import { setting, tag, textTag } from './xml-tag';

/** English Metric Units: 12,700 to the point. */
const LINE_WIDTH = 28_575;

/** One series, its elements in the order of CT_BarSer and CT_LineSer (ECMA-376 part 1, 21.2.2.170 and 171). */
export function seriesXml(chart: Chart, series: ChartSeries, index: number): string {
  const isLine = chart.kind === 'line';
  return tag(
    'c:ser',
    {},
    setting('c:idx', index),
    setting('c:order', index),
    tag('c:tx', {}, strings(series.name)),
    isLine ? lineLook(series.color) : columnLook(series.color),
    isLine ? marker(series.color) : setting('c:invertIfNegative', 0),
    series.hasLabels ? labels(chart, series.color) : '',
    tag('c:cat', {}, strings(chart.categories)),
    tag('c:val', {}, numbers(series.values, chart.numberFormat)),
    isLine ? setting('c:smooth', 0) : '',
  );
}

function columnLook(color: string | null): string {
  const fill = color === null ? tag('a:noFill', {}) : solidFill(color);
  return tag('c:spPr', {}, fill, tag('a:ln', {}, tag('a:noFill', {})));
}

function lineLook(color: string | null): string {
  if (color === null) return tag('c:spPr', {}, tag('a:ln', {}, tag('a:noFill', {})));
  return tag('c:spPr', {}, tag('a:ln', { w: LINE_WIDTH, cap: 'rnd' }, solidFill(color), tag('a:round', {})));
}

function marker(color: string | null): string {
  if (color === null) return tag('c:marker', {}, setting('c:symbol', 'none'));
  const look = tag('c:spPr', {}, solidFill(color), tag('a:ln', {}, solidFill(color)));
  return tag('c:marker', {}, setting('c:symbol', 'circle'), setting('c:size', 6), look);
}

/** Excel refuses a file whose labels stand where the kind of chart has no such place: stacked columns have no outer end. */
function labels(chart: Chart, color: string | null): string {
  const places = { clusteredColumn: 'outEnd', stackedColumn: 'ctr', line: 't' };
  return tag(
    'c:dLbls',
    {},
    tag('c:numFmt', { formatCode: chart.numberFormat, sourceLinked: 0 }),
    tag('c:spPr', {}, tag('a:noFill', {}), tag('a:ln', {}, tag('a:noFill', {}))),
    chart.kind === 'stackedColumn' && color !== null ? textLook(readableOn(color)) : textLook(),
    setting('c:dLblPos', places[chart.kind]),
    setting('c:showLegendKey', 0),
    setting('c:showVal', 1),
    setting('c:showCatName', 0),
    setting('c:showSerName', 0),
    setting('c:showPercent', 0),
    setting('c:showBubbleSize', 0),
  );
}

/** A reference to texts, with what stands there for programs that do not look. */
function strings({ refersTo, values }: ChartRange<string>): string {
  return tag('c:strRef', {}, textTag('c:f', refersTo), tag('c:strCache', {}, setting('c:ptCount', values.length), ...points(values)));
}

function numbers({ refersTo, values }: ChartRange<number>, numberFormat: string): string {
  const cache = tag('c:numCache', {}, textTag('c:formatCode', numberFormat), setting('c:ptCount', values.length), ...points(values));
  return tag('c:numRef', {}, textTag('c:f', refersTo), cache);
}

function points(values: readonly (string | number | null)[]): string[] {
  return values.map((value, idx) => (value === null ? '' : tag('c:pt', { idx }, textTag('c:v', String(value)))));
}
