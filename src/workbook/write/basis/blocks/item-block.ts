import { volumeFor } from '../../../../core/plan/compile-plan';
import type { PlanItem } from '../../../../core/plan/plan-model';
import { OWN_STYLES } from '../../draft/own-styles';
import { number, plus, times } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at, rangeThrough } from '../../formula/reference';
import { sumWhere } from '../../formula/search';
import type { CellHandle, RangeHandle } from '../../formula/reference';
import { sourceExpression } from '../../formula/source-expression';
import type { ItemPlaces } from '../../plan-places';
import type { BasisDraft } from '../basis-draft';
import { ColumnCounter } from '../column-counter';
import { draftName } from '../label-cell';
import { QUOTED } from '../basis-looks';
import { draftHeader } from '../draft-header';
import { draftPrices } from './item-prices';
import { movingCost } from './moving-cost';

export interface ItemBlock {
  readonly places: readonly ItemPlaces[];
  /** At least one. */
  readonly names: RangeHandle<string>;
  /** What the year's volume costs at the year's price, positive, in the table's unit; also what is linked nowhere. */
  readonly costs: (year: number) => RangeHandle<number>;
  readonly rows: readonly ItemRow[];
  /** Hands out the columns after the block. */
  readonly counter: ColumnCounter;
}

export interface ItemRow {
  readonly index: number;
  readonly item: PlanItem;
  readonly name: CellHandle<string>;
  readonly volumes: ReadonlyMap<number, CellHandle<number>>;
  readonly prices: ReadonlyMap<number, CellHandle<number>> | null;
  readonly costs: ReadonlyMap<number, CellHandle<number>>;
}

interface ItemColumns {
  readonly volumes: ReadonlyMap<number, number>;
  readonly prices: ReadonlyMap<number, number>;
  readonly costs: ReadonlyMap<number, number>;
}

const [NAME, UNIT, FIRST] = [0, 1, 2] as const;

/** Each item with its volumes under the chosen scenario, its prices, and what they cost together. */
export function draftItems(basis: BasisDraft, names: readonly string[]): ItemBlock {
  const { write, draft, rows, years, words, unit } = basis;
  const { model } = write.input;
  const counter = new ColumnCounter(FIRST);
  const all = [model.baseYear, ...years];
  const columns = { volumes: counter.forYears(all), prices: counter.forYears(all), costs: counter.forYears(all) };
  draft.text(rows.items.heading, NAME, words.items.heading, OWN_STYLES.heading);
  draftHeader(draft, rows.items.header, [
    { column: NAME, text: words.items.name, isNumber: false },
    { column: UNIT, text: words.items.unit, isNumber: false },
    ...[...columns.volumes].map(([year, column]) => ({ column, text: words.items.volume(year), isNumber: true })),
    ...[...columns.prices].map(([year, column]) => ({ column, text: words.items.price(year), isNumber: true })),
    ...[...columns.costs].map(([year, column]) => ({ column, text: words.items.cost(year, unit), isNumber: true })),
  ]);
  const keys = new Map<string, CellHandle<string>>();
  const drafted: ItemRow[] = [];
  model.items.forEach((item, index) => {
    drafted.push(draftItem(basis, { index, item, name: names[index] ?? '', keys, columns }));
  });
  const empty = drafted.length === 0 ? draftNone(basis, columns) : null;
  const ofAll = <V extends string | number>(cells: readonly CellHandle<V>[], none: CellHandle<V> | undefined) =>
    rangeThrough(cells.length > 0 || !none ? cells : [none]);
  return {
    places: drafted.map(placesOf),
    names: ofAll(drafted.map(({ name }) => name), empty?.name),
    costs: (year) => ofAll(drafted.flatMap(({ costs }) => costs.get(year) ?? []), empty?.costs.get(year)),
    rows: drafted,
    counter,
  };
}

function draftNone({ draft, rows, words }: BasisDraft, columns: ItemColumns): Pick<ItemRow, 'name' | 'costs'> {
  const { first } = rows.items;
  return {
    name: draft.text(first, NAME, words.items.none, OWN_STYLES.text),
    costs: new Map([...columns.costs].map(([year, column]) => [year, draft.constant(first, column, 0, OWN_STYLES.exact)])),
  };
}

interface ItemToDraft {
  readonly index: number;
  readonly item: PlanItem;
  readonly name: string;
  /** By label, where it first stands as a name. */
  readonly keys: Map<string, CellHandle<string>>;
  readonly columns: ItemColumns;
}

function draftItem(basis: BasisDraft, { index, item, name: wanted, keys, columns }: ItemToDraft): ItemRow {
  const { write, draft, rows, words } = basis;
  const { model, sources } = write.input;
  const row = rows.items.first + index;
  const name = draftName(draft, { row, column: NAME }, wanted, sources.items[index]?.label, write.workbook, OWN_STYLES.text);
  // The scenario speaks of the label, whichever of several rows has it.
  const key = keys.get(item.label) ?? name;
  keys.set(item.label, key);
  draft.constant(row, UNIT, item.volumeUnit ?? '', QUOTED);
  const volumes = new Map<number, CellHandle<number>>();
  for (const [year, column] of columns.volumes) {
    const volume = volumeExpression(basis, index, year);
    const isChanged = year > model.baseYear;
    volumes.set(year, draft.formula(row, column, isChanged ? times(volume, volumeFactor(basis, key, year)) : volume, OWN_STYLES.exact));
  }
  const prices = draftPrices(basis, index, row, columns.prices, volumes);
  const costs = new Map<number, CellHandle<number>>();
  for (const [year, column] of columns.costs) {
    const [volume, price] = [volumes.get(year), prices?.get(year)];
    const cost = volume && price ? movingCost(basis, item, times(at(volume), at(price))) : number(0);
    costs.set(year, draft.formula(row, column, cost, OWN_STYLES.exact));
  }
  if (!prices) for (const column of columns.prices.values()) draft.text(row, column, words.items.noPrice, { ...OWN_STYLES.note, horizontal: 'right' });
  return { index, item, name, volumes, prices, costs };
}

/** The table's own number for the year, else the last known one before it. */
function volumeExpression({ write, kept }: BasisDraft, index: number, year: number): Expression<number> {
  const known = [...(write.input.sources.items[index]?.volumes ?? [])].filter(([candidate]) => candidate <= year);
  const [, source] = known.reduce<(typeof known)[number] | [null, null]>(
    (latest, next) => (latest[0] === null || next[0] > latest[0] ? next : latest),
    [null, null],
  );
  if (source) return sourceExpression(source, write.workbook, kept);
  const item = write.input.model.items[index];
  return number(item ? volumeFor(item, year) : 0);
}

/** 1 + what the chosen scenario changes the item's volume with. */
function volumeFactor({ scenario }: BasisDraft, key: CellHandle<string>, year: number): Expression<number> {
  const { volumeChanges, selector } = scenario;
  const change = sumWhere(volumeChanges.share(year), [
    { range: volumeChanges.scenario, wanted: at(selector, 'both') },
    { range: volumeChanges.label, wanted: at(key, 'column') },
  ]);
  return plus(number(1), change);
}

function placesOf({ name, volumes, prices }: ItemRow): ItemPlaces {
  const cellIn = (cells: ReadonlyMap<number, CellHandle<number>>) => (year: number): CellHandle<number> => {
    const cell = cells.get(year);
    if (!cell) throw new RangeError(`no column for ${year}`);
    return cell;
  };
  return { name, volume: cellIn(volumes), unitPriceKr: prices && cellIn(prices) };
}
