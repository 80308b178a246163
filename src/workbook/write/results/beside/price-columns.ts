import type { Table } from '../../../../core/table';
import { parseAddress } from '../../../address';
import type { PriceSource } from '../../../model/cell-source';
import type { PricePlace } from '../../basis/price-place';
import { CellDraft } from '../../draft/cell-draft';
import type { OwnArea } from '../../draft/own-content';
import { NO_DRESS } from '../../draft/own-content';
import { beside } from '../../draft/own-styles';
import { number, plus, times } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';
import type { ScenarioPlaces } from '../../plan-places';
import type { WriteInput } from '../../write-input';
import { findRoom } from './find-room';
import { printed, sheetCell } from '../own-cell';
import { RESULT_WORDS } from '../words';

type PrintedPrice = Extract<PriceSource, { kind: 'printed' }>;

interface PricedItem {
  /** Index in the model's items. */
  readonly item: number;
  readonly price: PrintedPrice;
}

type PlacesByYear = ReadonlyMap<number, CellHandle<number>>;

export interface PriceColumns {
  readonly besides: readonly OwnArea[];
  readonly pricePlace: PricePlace;
}

/** Beside each price table, the plan years' prices under the chosen scenario, where there is room. */
export function draftPriceColumns(write: WriteInput, scenario: ScenarioPlaces): PriceColumns {
  const besides: OwnArea[] = [];
  const places = new Map<number, PlacesByYear>();
  for (const [table, priced] of pricesByTable(write)) {
    const drafted = draftBesideTable(write, scenario, table, priced, besides.length + 1);
    if (!drafted) continue;
    besides.push(drafted.area);
    for (const [item, years] of drafted.places) places.set(item, years);
  }
  return {
    besides,
    pricePlace: (item, year) => {
      const [cell, source] = [places.get(item)?.get(year), write.sources.items[item]?.price];
      return cell && source?.kind === 'printed' ? { cell, krPer: source.source.factor } : null;
    },
  };
}

/** The items whose price is read from a table that stands with its periods in columns, those of a table together. */
function pricesByTable({ input, sources }: WriteInput): Map<Table, PricedItem[]> {
  const groups = new Map<Table, PricedItem[]>();
  input.items.forEach(({ prices }, item) => {
    const price = sources.items[item]?.price;
    if (price?.kind !== 'printed') return;
    const { sheet, cell } = price.source;
    const place = prices.find(({ table, row }) => table.sheet === sheet && row.cells.some(({ address }) => address === cell));
    if (!place) return;
    const group = groups.get(place.table);
    if (group) group.push({ item, price });
    else groups.set(place.table, [{ item, price }]);
  });
  return groups;
}

function draftBesideTable(
  write: WriteInput,
  scenario: ScenarioPlaces,
  table: Table,
  priced: readonly PricedItem[],
  count: number,
): { readonly area: OwnArea; readonly places: ReadonlyMap<number, PlacesByYear> } | null {
  const { workbook, input, language } = write;
  const years = input.model.planYears;
  const room = findRoom(workbook, table, years.length, false);
  if (!room) return null;
  const { sheet, area, headerRow } = room;
  const draft = new CellDraft(sheet);
  const header = table.columns.findLast(({ role }) => role === 'period') ?? table.columns.at(-1);
  years.forEach((year, index) => {
    const style = { wrap: true, horizontal: 'right' } as const;
    draft.text(headerRow, area.left + index, RESULT_WORDS[language].unitPrice(year), header ? beside(header.cell, style) : style);
  });
  const rows = new Map<number, PlacesByYear>();
  const places = new Map<number, PlacesByYear>();
  for (const { item, price } of priced) {
    const row = parseAddress(price.source.cell)?.row;
    if (row === undefined) continue;
    // Two items may share a row of prices.
    const chain = rows.get(row) ?? draftChain(write, scenario, draft, price, { row, left: area.left });
    rows.set(row, chain);
    places.set(item, chain);
  }
  const widths = years.map((_, index) => ({ column: area.left + index, width: 13 }));
  return { area: { id: `prices${count}`, sheet, area, cells: draft.cells, dress: { ...NO_DRESS, widths } }, places };
}

/** The last known price raised year by year, as the scenario says: unrounded, in the row's own unit and sign. */
function draftChain(
  { workbook, input }: WriteInput,
  scenario: ScenarioPlaces,
  draft: CellDraft,
  { year: known, source }: PrintedPrice,
  { row, left }: { readonly row: number; readonly left: number },
): PlacesByYear {
  const chain = new Map<number, CellHandle<number>>();
  let [price, since] = [printed(source, workbook), known];
  const isText = sheetCell(workbook, source.sheet, source.cell)?.type !== 'number';
  input.model.planYears.forEach((year, index) => {
    for (let next = since + 1; next <= year; next += 1) {
      price = times(price, plus(number(1), at(scenario.uplift('purchasedCare', next), 'both')));
    }
    const style = beside(source.cell, isText ? { numberFormat: '#,##0', horizontal: 'right' } : {});
    const cell = draft.formula(row, left + index, price, style);
    chain.set(year, cell);
    [price, since] = [at(cell), year];
  });
  return chain;
}
