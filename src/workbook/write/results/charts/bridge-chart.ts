import type { Area } from '../../../workbook';
import type { Chart } from '../../chart';
import type { CellDraft } from '../../draft/cell-draft';
import { OWN_STYLES } from '../../draft/own-styles';
import { call, largest, negated, number, plus } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';
import type { BasisPlaces } from '../../plan-places';
import type { WriteInput } from '../../write-input';
import { amountFormat } from '../amount-format';
import { axisMinimum } from './axis-minimum';
import { NOTE, chartCell, chartColumn, draftChartHeaders } from './chart-table';
import type { ChartTablePlace } from './chart-table';
import { unitWord } from '../result-columns';
import { RESULT_WORDS } from '../words';

/** The columns of the table, from the first of numbers. */
const AMOUNT = 0;
const AFTER = 1;
const FOOT = 2;
const LEVEL = 3;
const INCREASE = 4;
const DECREASE = 5;

interface BridgeRow {
  readonly foot: CellHandle<number> | null;
  readonly level: CellHandle<number> | null;
  readonly increase: CellHandle<number> | null;
  readonly decrease: CellHandle<number> | null;
}

/**
 * From the base year's budget to the last plan year's need, costs as plus: stacked columns on an invisible foot. Null where
 * there is nothing to bridge, and where the cost falls to nothing or below: such columns cannot be stacked.
 */
export function draftBridgeChart(
  write: WriteInput,
  basis: BasisPlaces,
  draft: CellDraft,
  place: ChartTablePlace,
  over: Area,
): { readonly chart: Chart; readonly rows: number } | null {
  const { model } = write.input;
  const { charts: words } = RESULT_WORDS[write.language];
  const to = model.planYears.at(-1);
  const bridge = to === undefined ? undefined : basis.bridge.get(to);
  const need = to === undefined ? undefined : basis.totals.get(to)?.need;
  if (to === undefined || !bridge || !need) return null;
  const steps = [
    { label: words.price, note: words.notes.price, cell: bridge.price },
    { label: words.volume, note: words.notes.volume, cell: bridge.volume },
    { label: words.other, note: words.notes.other, cell: bridge.other },
    { label: words.changes, note: words.notes.changes, cell: bridge.changes },
  ];
  const levels = steps.reduce((all, { cell }) => [...all, (all.at(-1) ?? 0) - cell.value], [-basis.baseTotal.value]);
  const minimum = axisMinimum(levels);
  if (minimum === null) return null;

  const unit = unitWord(write.input);
  const headers = draftChartHeaders(draft, place, words.bridgeTableTitle(model.baseYear, to, unit), [
    words.step,
    words.meaning,
    words.amount,
    words.after,
    words.foot,
    words.level,
    words.increase,
    words.decrease,
  ]);
  const numberFormat = amountFormat(model.resolution);
  const top = place.row + 2;
  const put = (row: number, column: number, amount: Expression<number>): CellHandle<number> =>
    draft.formula(row, place.numberColumn + column, amount, { ...OWN_STYLES.amount, numberFormat });
  const labels = [words.start(model.baseYear), ...steps.map(({ label }) => label), words.end(to)].map((label, index) =>
    draft.text(top + index, place.labelColumn, label, OWN_STYLES.text),
  );
  [words.notes.start, ...steps.map(({ note }) => note), words.notes.end].forEach((note, index) => {
    draft.text(top + index, place.noteColumn, note, NOTE);
  });
  const start = put(top, LEVEL, negated(at(basis.baseTotal)));
  const rows: BridgeRow[] = [{ level: start, foot: null, increase: null, decrease: null }];
  let before = start;
  steps.forEach(({ cell }, index) => {
    const row = top + 1 + index;
    const amount = put(row, AMOUNT, negated(at(cell)));
    const after = put(row, AFTER, plus(at(before), at(amount)));
    const foot = put(row, FOOT, call('MIN', [at(before), at(after)], Math.min(before.value, after.value)));
    const increase = put(row, INCREASE, largest(at(amount), number(0)));
    const decrease = put(row, DECREASE, largest(negated(at(amount)), number(0)));
    rows.push({ level: null, foot, increase, decrease });
    before = after;
  });
  rows.push({ level: put(top + rows.length, LEVEL, negated(at(need))), foot: null, increase: null, decrease: null });
  const column = (index: number, of: (row: BridgeRow) => CellHandle<number> | null) =>
    chartColumn(draft.sheet, { column: place.numberColumn + index, top }, rows.map(of));
  const series = [
    { index: FOOT, color: null, of: ({ foot }: BridgeRow) => foot },
    { index: LEVEL, color: '8FAADC', of: ({ level }: BridgeRow) => level },
    { index: INCREASE, color: 'F4B183', of: ({ increase }: BridgeRow) => increase },
    { index: DECREASE, color: 'A9D08E', of: ({ decrease }: BridgeRow) => decrease },
  ].flatMap(({ index, color, of }) => {
    const header = headers[index];
    return header ? [{ name: chartCell(header), values: column(index, of), color, hasLabels: color !== null }] : [];
  });
  const chart: Chart = {
    id: 'bridge',
    title: words.bridgeTitle(model.baseYear, to, unit),
    kind: 'stackedColumn',
    place: over,
    categories: chartColumn(draft.sheet, { column: place.labelColumn, top }, labels),
    series,
    // A step of nothing has no number above it.
    numberFormat: `${numberFormat.split(';').slice(0, 2).join(';')};;`,
    valueAxisTitle: null,
    axisMinimum: minimum,
    hasLegend: true,
    description: words.bridgeDescription,
  };
  return { chart, rows: 2 + rows.length };
}
