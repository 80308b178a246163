import { cellSource } from '../../../model/cell-amount';
import { BUDGET_OR_PLAN, findPeriodColumn } from '../../../model/period-column';
import type { CellDraft } from '../../draft/cell-draft';
import { negated } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { BasisPlaces } from '../../plan-places';
import type { WriteInput } from '../../write-input';
import { amountFormat } from '../amount-format';
import { draftBlock, yearHeaders } from './document-block';
import type { DocumentLine } from './document-block';
import { DOCUMENT_STYLES } from './document-styles';
import { draftLabel } from '../draft-label';
import { lastOutcome } from '../outcome-column';
import { printed } from '../own-cell';
import { unitWord } from '../result-columns';
import type { ResultPlaces } from '../result-places';
import { resultRows } from '../result-rows';
import { RESULT_WORDS } from '../words';

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
  const lines = activities.rows.flatMap((tableRow, index): DocumentLine[] => {
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
function totalLine(draft: CellDraft, { input, language }: WriteInput, basis: BasisPlaces, hasOutcome: boolean): DocumentLine {
  const inTable = (amount: Expression<number>) => (input.costFactor === 1 ? amount : negated(amount));
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
