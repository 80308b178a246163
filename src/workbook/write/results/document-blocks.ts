import type { CellDraft } from '../draft/cell-draft';
import { number, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { at } from '../formula/reference';
import { cellSource } from '../../model/cell-amount';
import { krPerPrice } from '../../model/money-unit';
import type { RowOfTable } from '../../model/item-rows';
import { BUDGET_OR_PLAN, findPeriodColumn } from '../../model/period-column';
import type { BasisPlaces } from '../plan-places';
import type { WriteInput } from '../write-input';
import { amountFormat } from './amount-format';
import { DOCUMENT_STYLES } from './document-styles';
import { draftLabel } from './draft-label';
import { lastOutcome } from './outcome-column';
import { printed } from './own-cell';
import { unitWord } from './result-columns';
import type { ResultPlaces } from './result-places';
import { resultRows } from './result-rows';
import { RESULT_WORDS } from './words';
import type { ResultWords } from './words';

/** Says only that things are counted, not which. */
const COUNTS = /^antal$/iu;

/** One table of the document: each row a label, numbers, and perhaps a unit. */
interface Block {
  readonly caption: string;
  readonly headers: readonly string[];
  /** Above the units at the right; null where the caption says the unit. */
  readonly unitHeader: string | null;
  readonly numberFormat: string;
}

interface Line {
  readonly kind: 'heading' | 'row' | 'total';
  readonly draftLabel: (place: { readonly row: number; readonly column: number }) => void;
  /** One for each number; null where there is none. */
  readonly numbers: readonly (Expression<number> | null)[];
  readonly unit: string;
}

/** Volumes of the outcome, the base year and the plan years. Hands back the first row below. */
export function draftVolumes(draft: CellDraft, row: number, write: WriteInput, basis: BasisPlaces): number {
  const { input } = write;
  const words = RESULT_WORDS[write.language];
  const outcome = lastOutcome(input.items.flatMap(({ volumes }) => volumes.map(({ table }) => table)), input.model.baseYear);
  const years = [input.model.baseYear, ...input.model.planYears];
  const lines = basis.items.map((places, index): Line => {
    const item = input.items[index];
    return {
      kind: 'row',
      draftLabel: (place) => void draft.formula(place.row, place.column, at(places.name), DOCUMENT_STYLES.label),
      numbers: [
        ...(outcome ? [item ? outcomeOf(write, item.volumes, outcome.year, () => 1) : null] : []),
        ...years.map((year) => at(places.volume(year))),
      ],
      unit: item?.item.volumeUnit ?? '',
    };
  });
  const block = {
    caption: words.document.volumes,
    headers: yearHeaders(words, outcome?.header, input.model.baseYear, input.model.planYears),
    unitHeader: words.document.unit,
    numberFormat: volumeFormat(write),
  };
  return draftBlock(draft, row, block, words.document.item, lines);
}

/** The unit prices in kr. Hands back the first row below. */
export function draftUnitPrices(draft: CellDraft, row: number, write: WriteInput, basis: BasisPlaces): number {
  const { input } = write;
  const words = RESULT_WORDS[write.language];
  const outcome = lastOutcome(input.items.flatMap(({ prices }) => prices.map(({ table }) => table)), input.model.baseYear);
  const years = [input.model.baseYear, ...input.model.planYears];
  const lines = basis.items.flatMap((places, index): Line[] => {
    const [item, price] = [input.items[index], places.unitPriceKr];
    if (!price) return [];
    const unit = item?.item.volumeUnit ?? null;
    return [
      {
        kind: 'row',
        draftLabel: (place) => void draft.formula(place.row, place.column, at(places.name), DOCUMENT_STYLES.label),
        numbers: [
          ...(outcome ? [item ? outcomeOf(write, item.prices, outcome.year, krPerPrice) : null] : []),
          ...years.map((year) => at(price(year))),
        ],
        unit: unit === null || COUNTS.test(unit) ? 'kr' : words.document.krPer(unit),
      },
    ];
  });
  const block = {
    caption: words.document.unitPrices,
    headers: yearHeaders(words, outcome?.header, input.model.baseYear, input.model.planYears),
    unitHeader: words.document.unit,
    numberFormat: '#,##0',
  };
  return draftBlock(draft, row, block, words.document.item, lines);
}

/** The activities with their need as plan, and the sums of the table. Hands back the first row below. */
export function draftOperatingBudget(
  draft: CellDraft,
  row: number,
  write: WriteInput,
  basis: BasisPlaces,
  results: ResultPlaces,
): number {
  const { input, workbook } = write;
  const { activities, model } = input;
  const words = RESULT_WORDS[write.language];
  const outcome = lastOutcome([activities], model.baseYear);
  const shown = new Map(resultRows(input).map(({ index, content }) => [index, content.kind]));
  const printedIn = (index: number, column: number | null): Expression<number> | null => {
    const source = column === null ? null : cellSource(activities, activities.rows[index]?.cells[column], 1);
    return source && printed(source, workbook);
  };
  const outcomeColumn = outcome && findPeriodColumn(activities, outcome.year, ['actual']);
  const baseColumn = findPeriodColumn(activities, model.baseYear, BUDGET_OR_PLAN);
  const lines = activities.rows.flatMap((tableRow, index): Line[] => {
    const kind = shown.get(index);
    if (kind === undefined && tableRow.kind !== 'heading') return [];
    return [
      {
        kind: kind === undefined ? 'heading' : kind === 'activity' ? 'row' : 'total',
        draftLabel: (place) => {
          const style = kind === undefined ? DOCUMENT_STYLES.heading : kind === 'activity' ? DOCUMENT_STYLES.label : DOCUMENT_STYLES.totalLabel;
          draftLabel(draft, place, tableRow, write, style);
        },
        numbers: [
          ...(outcome ? [printedIn(index, outcomeColumn)] : []),
          printedIn(index, baseColumn),
          ...model.planYears.map((year) => {
            const need = results.rows.get(index)?.get(year)?.need;
            return need ? at(need) : null;
          }),
        ],
        unit: '',
      },
    ];
  });
  const block = {
    caption: words.document.operatingBudget(unitWord(input)),
    headers: yearHeaders(words, outcome?.header, model.baseYear, model.planYears),
    unitHeader: null,
    numberFormat: amountFormat(model.resolution),
  };
  const total = results.total ? [] : [totalLine(draft, write, basis, outcome !== null)];
  return draftBlock(draft, row, block, words.document.activity, [...lines, ...total]);
}

/** For a table without a total of its own. */
function totalLine(draft: CellDraft, { input, language }: WriteInput, basis: BasisPlaces, hasOutcome: boolean): Line {
  const inTable = (amount: Expression<number>) => (input.costFactor === 1 ? amount : times(number(-1), amount));
  return {
    kind: 'total',
    draftLabel: ({ row, column }) => void draft.text(row, column, RESULT_WORDS[language].document.total, DOCUMENT_STYLES.totalLabel),
    numbers: [
      ...(hasOutcome ? [null] : []),
      inTable(at(basis.baseTotal)),
      ...input.model.planYears.map((year) => {
        const total = basis.totals.get(year);
        return total ? inTable(at(total.footedNeed)) : null;
      }),
    ],
    unit: '',
  };
}

function draftBlock(draft: CellDraft, top: number, block: Block, labelHeader: string, lines: readonly Line[]): number {
  if (lines.length === 0) return top;
  draft.text(top, 0, block.caption, DOCUMENT_STYLES.caption);
  const header = top + 1;
  const unitColumn = 1 + block.headers.length;
  draft.text(header, 0, labelHeader, DOCUMENT_STYLES.header);
  block.headers.forEach((text, index) => draft.text(header, 1 + index, text, DOCUMENT_STYLES.numberHeader));
  if (block.unitHeader !== null) draft.text(header, unitColumn, block.unitHeader, DOCUMENT_STYLES.numberHeader);
  lines.forEach(({ kind, draftLabel: label, numbers, unit }, index) => {
    const row = header + 1 + index;
    label({ row, column: 0 });
    if (kind === 'heading') return;
    const style = { ...(kind === 'total' ? DOCUMENT_STYLES.total : DOCUMENT_STYLES.number), numberFormat: block.numberFormat };
    numbers.forEach((value, at) => {
      if (value) draft.formula(row, 1 + at, value, style);
    });
    if (unit !== '') draft.text(row, unitColumn, unit, { ...DOCUMENT_STYLES.number, isText: true });
  });
  return header + 1 + lines.length + 1;
}

function yearHeaders({ document }: ResultWords, outcome: string | undefined, base: number, planYears: readonly number[]): string[] {
  return [...(outcome === undefined ? [] : [outcome]), document.budget(base), ...planYears.map((year) => document.plan(year))];
}

/** The outcome in the first of the rows that has it, as plus. */
function outcomeOf(
  { workbook }: WriteInput,
  rows: readonly RowOfTable[],
  year: number,
  factorOf: (place: RowOfTable) => number,
): Expression<number> | null {
  for (const place of rows) {
    const column = findPeriodColumn(place.table, year, ['actual']);
    const source = column === null ? null : cellSource(place.table, place.row.cells[column], 1);
    if (!source) continue;
    const factor = factorOf(place) * (source.amount < 0 ? -1 : 1);
    const value = printed(source, workbook);
    return factor === 1 ? value : times(value, number(factor));
  }
  return null;
}

/** Decimals where the volumes have any. */
function volumeFormat({ input }: WriteInput): string {
  const volumes = input.model.items.flatMap(({ volumes: byYear }) => [...byYear.values()]);
  return volumes.every((volume) => Number.isInteger(volume)) ? '#,##0' : '#,##0.0';
}
