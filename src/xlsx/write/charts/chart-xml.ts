import type { Chart } from '../../../workbook/write/chart';
import type { Namespaces } from '../../package/namespaces';
import { axisIds, categoryAxis, valueAxis } from './chart-axes';
import { seriesXml } from './chart-series';
import { CHART_LANGUAGE, chartTitle, solidFill, textLook } from './chart-text';
import { setting, tag } from './xml-tag';

/** A chart part, every element at its place in CT_ChartSpace and the types below it (ECMA-376 part 1, 21.2). */
export function chartXml(chart: Chart, namespaces: Namespaces): string {
  const plot = chart.kind === 'line' ? lineChart(chart) : columnChart(chart);
  const ground = tag('c:spPr', {}, tag('a:noFill', {}));
  const plotArea = tag('c:plotArea', {}, tag('c:layout', {}), plot, categoryAxis(), valueAxis(chart), ground);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    tag(
      'c:chartSpace',
      { 'xmlns:c': namespaces.chart, 'xmlns:a': namespaces.drawing, 'xmlns:r': namespaces.relationships },
      setting('c:date1904', 0),
      setting('c:lang', CHART_LANGUAGE),
      setting('c:roundedCorners', 0),
      tag(
        'c:chart',
        {},
        chartTitle(chart.title),
        setting('c:autoTitleDeleted', 0),
        plotArea,
        chart.hasLegend ? legend(chart) : '',
        // Also what stands in rows that somebody has hidden.
        setting('c:plotVisOnly', 0),
        setting('c:dispBlanksAs', 'gap'),
      ),
      tag('c:spPr', {}, solidFill('FFFFFF'), tag('a:ln', {}, tag('a:noFill', {}))),
      textLook(),
    )
  );
}

function columnChart(chart: Chart): string {
  const isStacked = chart.kind === 'stackedColumn';
  return tag(
    'c:barChart',
    {},
    setting('c:barDir', 'col'),
    setting('c:grouping', isStacked ? 'stacked' : 'clustered'),
    setting('c:varyColors', 0),
    ...chart.series.map((series, index) => seriesXml(chart, series, index)),
    setting('c:gapWidth', isStacked ? 55 : 50),
    setting('c:overlap', isStacked ? 100 : 0),
    axisIds(),
  );
}

function lineChart(chart: Chart): string {
  return tag(
    'c:lineChart',
    {},
    setting('c:grouping', 'standard'),
    setting('c:varyColors', 0),
    ...chart.series.map((series, index) => seriesXml(chart, series, index)),
    setting('c:marker', 1),
    axisIds(),
  );
}

/** Without the series that are not drawn. */
function legend(chart: Chart): string {
  const invisible = chart.series.flatMap(({ color }, index) =>
    color === null ? [tag('c:legendEntry', {}, setting('c:idx', index), setting('c:delete', 1))] : [],
  );
  return tag('c:legend', {}, setting('c:legendPos', 'b'), ...invisible, setting('c:overlay', 0), textLook());
}
