import { CellDraft } from '../draft/cell-draft';
import { ACROSS_THE_PAGE, NO_DRESS } from '../draft/own-content';
import type { OwnSheet } from '../draft/own-content';
import { OWN_STYLES } from '../draft/own-styles';
import { negated } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { at } from '../formula/reference';
import type { CellHandle } from '../formula/reference';
import type { BasisPlaces, ScenarioPlaces } from '../plan-places';
import type { WriteInput } from '../write-input';
import { amountFormat } from './amount-format';
import { draftLabel } from './draft-label';
import { draftResultCells } from './cells/draft-result-cells';
import type { ResultColumn } from './result-columns';
import { flagFormats } from './cells/result-dress';
import { lookOfOwn } from './cells/result-looks';
import type { PlacedRow } from './cells/result-draft';
import type { ResultPlaces } from './result-places';
import { resultRows } from './result-rows';
import { sumCells } from './cells/sum-cells';
import { RESULT_WORDS } from './words';

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const BASE_COLUMN = 1;

/** The result on a sheet of its own, with the base year and the existing plan beside it. */
export function draftResultsSheet(
  write: WriteInput,
  scenario: ScenarioPlaces,
  basis: BasisPlaces,
  columns: readonly ResultColumn[],
): { readonly sheet: OwnSheet; readonly places: ResultPlaces } {
  const { input, language } = write;
  const words = RESULT_WORDS[language];
  const draft = new CellDraft(write.sheetNames.results);
  draft.text(0, 0, words.results.title, OWN_STYLES.title);
  draft.text(1, 0, words.results.note, { ...OWN_STYLES.note, wrap: false });
  draft.text(2, 0, words.results.chosenScenario, OWN_STYLES.text);
  draft.formula(2, BASE_COLUMN, at(scenario.selector), { ...OWN_STYLES.text, bold: true });
  const placed = withExisting(write, basis, columns).map((column, index) => ({ ...column, column: BASE_COLUMN + 1 + index }));
  draft.text(HEADER_ROW, 0, words.results.activity, OWN_STYLES.header);
  draft.text(HEADER_ROW, BASE_COLUMN, words.results.base(input.model.baseYear), OWN_STYLES.numberHeader);
  for (const { column, header, kind } of placed) {
    draft.text(HEADER_ROW, column, header, kind === 'flag' ? { ...OWN_STYLES.header, horizontal: 'center' } : OWN_STYLES.numberHeader);
  }
  const rows = resultRows(input).map((row, index): PlacedRow => {
    const isSum = row.content.kind !== 'activity';
    return { ...row, row: FIRST_ROW + index, look: lookOfOwn(isSum, input.model.resolution), key: null, existing: new Map() };
  });
  for (const { index, row, content } of rows) {
    const style = content.kind === 'activity' ? OWN_STYLES.wrapped : OWN_STYLES.totalLabel;
    draftLabel(draft, { row, column: 0 }, input.activities.rows[index], write, style);
  }
  draftBase(draft, write, basis, rows);
  const places = draftResultCells({ draft, basis, scenario, words, costFactor: input.costFactor, columns: placed }, rows);
  const dress = {
    ...NO_DRESS,
    conditionalFormats: rows.length === 0 ? [] : flagFormats(placed, { first: FIRST_ROW, last: FIRST_ROW + rows.length - 1 }, words),
    widths: [{ column: 0, width: 42 }, { column: BASE_COLUMN, width: 12 }, ...placed.map(({ column, width }) => ({ column, width }))],
    frozen: { rows: FIRST_ROW, columns: 1 },
    page: ACROSS_THE_PAGE,
  };
  return { sheet: { role: 'results', name: write.sheetNames.results, cells: draft.cells, dress }, places };
}

/** The existing plan first in each year that has one. */
function withExisting({ language }: WriteInput, basis: BasisPlaces, columns: readonly ResultColumn[]): ResultColumn[] {
  const words = RESULT_WORDS[language].results;
  return columns.flatMap((column): ResultColumn[] => {
    const hasExisting = basis.activities.some(({ years }) => years.get(column.year)?.existing);
    if (column.kind !== 'need' || !hasExisting) return [column];
    return [{ year: column.year, kind: 'existing', header: words.existing(column.year), width: 11 }, column];
  });
}

function draftBase(draft: CellDraft, { input }: WriteInput, basis: BasisPlaces, rows: readonly PlacedRow[]): void {
  const { costFactor, model } = input;
  const numberFormat = amountFormat(model.resolution);
  const inTable = (cell: CellHandle<number>): Expression<number> => (costFactor === 1 ? at(cell) : negated(at(cell)));
  const drafted = new Map<number, CellHandle<number>>();
  const put = (row: PlacedRow, amount: Expression<number>): void => {
    const style = row.content.kind === 'activity' ? OWN_STYLES.amount : OWN_STYLES.total;
    drafted.set(row.index, draft.formula(row.row, BASE_COLUMN, amount, { ...style, numberFormat }));
  };
  for (const row of rows) {
    const { content } = row;
    const cell = content.kind === 'activity' ? basis.activities[content.activity]?.base : content.kind === 'total' ? basis.baseTotal : null;
    if (cell) put(row, inTable(cell));
  }
  for (const row of rows) {
    const { content } = row;
    if (content.kind === 'sum') put(row, sumCells(content.addends.flatMap((addend) => drafted.get(addend) ?? [])));
  }
}
