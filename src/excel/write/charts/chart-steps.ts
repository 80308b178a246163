import { addressOf } from '../../../workbook/address';
import type { Chart } from '../../../workbook/write/chart';
import { oneStep, type WriteStep } from '../steps/write-step';
import { setAxes } from './chart-axes';
import { GROUND, TEXT } from './chart-colors';
import { addSeries } from './chart-series';
import { chartSource } from './chart-source';

const TYPES = { clusteredColumn: 'ColumnClustered', stackedColumn: 'ColumnStacked', line: 'LineMarkers' } as const;

const TITLE_SIZE = 13;
const TEXT_SIZE = 9;
const BYTES_PER_CHART = 12_000;
const BYTES_PER_SERIES = 6_000;

/**
 * These charts instead of the `standing` ones of a sheet of ours. What a screen reader says of a chart no program can set through
 * Office.js, and the names of series are texts there, not references.
 */
export function chartSteps(sheet: string, standing: number, charts: readonly Chart[]): WriteStep[] {
  const cleared = Array.from({ length: standing }, (_, index) =>
    oneStep(sheet, ({ workbook }) => { workbook.worksheets.getItem(sheet).charts.getItemAt(standing - 1 - index).delete(); }),
  );
  return [
    ...cleared,
    ...charts.map((chart) => oneStep(sheet, ({ workbook }) => { add(workbook, sheet, chart); }, BYTES_PER_CHART + chart.series.length * BYTES_PER_SERIES)),
  ];
}

function add(workbook: Excel.Workbook, sheet: string, chart: Chart): void {
  const made = start(workbook, sheet, chart);
  made.name = chart.id;
  chart.series.forEach((series, index) => {
    addSeries(workbook, made, chart, series, index);
  });
  setTexts(made, chart);
  setAxes(made, chart);
  // Also what stands in rows that somebody has hidden.
  made.plotVisibleOnly = false;
  made.displayBlanksAs = 'NotPlotted';
  const { top, left, bottom, right } = chart.place;
  made.setPosition(addressOf(top, left), addressOf(bottom, right));
}

/** Excel makes series of whatever it is given; of a single row or column it makes one, which becomes the first. */
function start(workbook: Excel.Workbook, sheet: string, { kind, series, categories }: Chart): Excel.Chart {
  const source = chartSource((series[0]?.values ?? categories).refersTo);
  const [from, to = from] = source.address.split(':');
  const isRow = from?.replace(/\D/g, '') === to?.replace(/\D/g, '') && from !== to;
  const range = workbook.worksheets.getItem(source.sheet).getRange(source.address);
  const made = workbook.worksheets.getItem(sheet).charts.add(TYPES[kind], range, isRow ? 'Rows' : 'Columns');
  range.untrack();
  return made;
}

function setTexts(made: Excel.Chart, { title, hasLegend, series }: Chart): void {
  made.format.font.size = TEXT_SIZE;
  made.format.font.color = TEXT;
  made.format.fill.setSolidColor(GROUND);
  made.format.border.lineStyle = 'None';
  made.title.text = title;
  Object.assign(made.title.format.font, { size: TITLE_SIZE, bold: true, color: TEXT });
  made.legend.visible = hasLegend;
  if (!hasLegend) return;
  made.legend.position = 'Bottom';
  series.forEach(({ color }, index) => {
    if (color === null) made.legend.legendEntries.getItemAt(index).visible = false;
  });
}
