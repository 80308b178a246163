import type { Area } from '../../../workbook';
import type { Chart } from '../../chart';
import type { CellDraft } from '../../draft/cell-draft';
import { OWN_STYLES } from '../../draft/own-styles';
import { negated } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';
import type { BasisPlaces } from '../../plan-places';
import type { WriteInput } from '../../write-input';
import { amountFormat } from '../amount-format';
import { NOTE, chartCell, chartColumn, draftChartHeaders } from './chart-table';
import type { ChartTablePlace } from './chart-table';
import { unitWord } from '../result-columns';
import { RESULT_WORDS } from '../words';

/** More columns than these stand too close for numbers above them. */
const MOST_LABELLED_YEARS = 3;

/** Need, frame and the printed budget and plan by year, costs as plus. */
export function draftYearChart(
  write: WriteInput,
  basis: BasisPlaces,
  draft: CellDraft,
  place: ChartTablePlace,
  over: Area,
): { readonly chart: Chart; readonly rows: number } {
  const { model } = write.input;
  const { charts: words, document } = RESULT_WORDS[write.language];
  const unit = unitWord(write.input);
  const top = place.row + 2;
  const headers = draftChartHeaders(draft, place, words.tableTitle(unit), [words.year, words.meaning, words.existing, words.frame, words.need]);
  const numberFormat = amountFormat(model.resolution);
  const put = (row: number, series: number, cell: CellHandle<number> | null | undefined): CellHandle<number> | null =>
    cell ? draft.formula(row, place.numberColumn + series, negated(at(cell)), { ...OWN_STYLES.amount, numberFormat }) : null;
  const years = [model.baseYear, ...model.planYears];
  const labels = years.map((year, index) => {
    draft.text(top + index, place.noteColumn, index === 0 ? words.baseYear : words.planYear, NOTE);
    const label = index === 0 ? document.budget(year) : document.plan(year);
    return draft.text(top + index, place.labelColumn, label, OWN_STYLES.text);
  });
  const rows = years.map((year, index) => {
    const totals = basis.totals.get(year);
    const printed = index === 0 ? basis.baseTotal : totals?.existing;
    return [printed, totals?.footedFrame, totals?.footedNeed].map((cell, series) => put(top + index, series, cell));
  });
  const colors = ['A9B4C2', '5B7DB1', '1F3864'];
  const series = headers.flatMap((header, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    if (cells.every((cell) => cell === null)) return [];
    const values = chartColumn(draft.sheet, { column: place.numberColumn + index, top }, cells);
    return [{ name: chartCell(header), values, color: colors[index] ?? null, hasLabels: model.planYears.length <= MOST_LABELLED_YEARS }];
  });
  const chart: Chart = {
    id: 'years',
    title: series.length === headers.length ? words.title(unit) : words.tableTitle(unit),
    kind: 'clusteredColumn',
    place: over,
    categories: chartColumn(draft.sheet, { column: place.labelColumn, top }, labels),
    series,
    numberFormat,
    valueAxisTitle: null,
    axisMinimum: null,
    hasLegend: true,
    description: words.description,
  };
  return { chart, rows: 2 + years.length };
}
