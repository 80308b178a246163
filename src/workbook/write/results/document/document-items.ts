import { cellSource } from '../../../model/cell-amount';
import type { RowOfTable } from '../../../model/item-rows';
import { krPerPrice } from '../../../model/money-unit';
import { findPeriodColumn } from '../../../model/period-column';
import type { CellDraft } from '../../draft/cell-draft';
import { number, times } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { BasisPlaces } from '../../plan-places';
import type { WriteInput } from '../../write-input';
import { draftBlock, yearHeaders } from './document-block';
import type { DocumentLine } from './document-block';
import { DOCUMENT_STYLES } from './document-styles';
import { lastOutcome } from '../outcome-column';
import { printed } from '../own-cell';
import { RESULT_WORDS } from '../words';

/** Says only that things are counted, not which. */
const COUNTS = /^antal$/iu;

/** Volumes of the outcome, the base year and the plan years. Hands back the first row below. */
export function draftVolumes(draft: CellDraft, row: number, write: WriteInput, basis: BasisPlaces): number {
  const { input } = write;
  const words = RESULT_WORDS[write.language];
  const outcome = lastOutcome(input.items.flatMap(({ volumes }) => volumes.map(({ table }) => table)), input.model.baseYear);
  const years = [input.model.baseYear, ...input.model.planYears];
  const lines = basis.items.map((places, index): DocumentLine => {
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
  const lines = basis.items.flatMap((places, index): DocumentLine[] => {
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
