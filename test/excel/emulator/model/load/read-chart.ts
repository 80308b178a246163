import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import type { ChartModel } from '../workbook-model';
import { all, allText, at, numberAt, type XmlNode } from './xml-node';

/** Columns, bars and lines of one kind; null for any other chart. */
export function readChart(chartSpace: XmlNode): Omit<ChartModel, 'id' | 'name' | 'place'> | null {
  const chart = at(chartSpace, 'chart');
  const plot = at(chart, 'plotArea');
  const plots = (plot?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const [only] = plots;
  const type = only && plots.length === 1 ? typeOf(only) : null;
  if (!only || type === null) return null;
  const axis = at(plot, 'valAx');
  const minimum = at(axis, 'scaling', 'min');
  const axisTitle = at(axis, 'title');
  return {
    title: allText(at(chart, 'title', 'tx')),
    type,
    hasLegend: at(chart, 'legend') !== null,
    valueAxis: {
      title: axisTitle === null ? null : allText(at(axisTitle, 'tx')),
      minimum: minimum === null ? null : numberAt(minimum, 'val', 0),
      numberFormat: at(axis, 'numFmt')?.attributes['formatCode'] ?? 'General',
    },
    series: all(only, 'ser').map((series) => readSeries(series, only.name === 'lineChart')),
  };
}

function readSeries(node: XmlNode, isLine: boolean): ChartModel['series'][number] {
  const labels = at(node, 'dLbls');
  const hasLabels = isTrue(at(labels, 'showVal')?.attributes['val']);
  return {
    name: at(node, 'tx', 'v')?.text ?? at(node, 'tx', 'strRef', 'strCache', 'pt', 'v')?.text ?? '',
    values: referenceOf(at(node, 'val')),
    categories: referenceOf(at(node, 'cat')),
    color: colorOf(isLine ? at(node, 'spPr', 'ln') : at(node, 'spPr')),
    hasLabels,
    labelFormat: hasLabels ? (at(labels, 'numFmt')?.attributes['formatCode'] ?? null) : null,
  };
}

/** Null draws nothing, undefined is the program's own. */
function colorOf(look: XmlNode | null): string | null | undefined {
  if (at(look, 'noFill') !== null) return null;
  return at(look, 'solidFill', 'srgbClr')?.attributes['val']?.toUpperCase();
}

function referenceOf(node: XmlNode | null): string {
  return allText(at(node?.children[0] ?? null, 'f'));
}

/** As Excel.ChartType names it. */
function typeOf(plot: XmlNode): string | null {
  const grouping = at(plot, 'grouping')?.attributes['val'] ?? 'standard';
  if (plot.name === 'lineChart') return grouping === 'standard' ? lineType(plot) : null;
  if (plot.name !== 'barChart') return null;
  const direction = at(plot, 'barDir')?.attributes['val'] === 'bar' ? 'Bar' : 'Column';
  if (grouping === 'clustered') return `${direction}Clustered`;
  return grouping === 'stacked' ? `${direction}Stacked` : null;
}

/** Excel tells the two apart by whether any of the lines has marks at its points. */
function lineType(plot: XmlNode): string {
  const symbols = all(plot, 'ser').map((series) => at(series, 'marker', 'symbol')?.attributes['val']);
  return isTrue(at(plot, 'marker')?.attributes['val']) && symbols.some((symbol) => symbol !== 'none') ? 'LineMarkers' : 'Line';
}
