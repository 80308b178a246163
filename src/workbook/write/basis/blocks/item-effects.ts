import { OWN_STYLES } from '../../draft/own-styles';
import { choose, isEqual, minus, negated, number, times } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at, rangeThrough, sumOf } from '../../formula/reference';
import { sumWhere } from '../../formula/search';
import type { CellHandle } from '../../formula/reference';
import type { BasisDraft } from '../basis-draft';
import type { ColumnCounter } from '../column-counter';
import { draftHeader } from '../draft-header';
import type { ItemRow } from './item-block';
import type { LinkPlaces } from '../links/link-cells';
import { movingCost } from './moving-cost';

/** By plan year, what price and volume move need since the base year; a cost increase is negative. */
export interface ItemEffects {
  readonly price: (year: number) => Expression<number>;
  readonly volume: (year: number) => Expression<number>;
}

/** How much of each item is counted somewhere, and how its price and its volume move need. */
export function draftEffects(basis: BasisDraft, items: readonly ItemRow[], linked: Pick<LinkPlaces, 'item' | 'counted'>, counter: ColumnCounter): ItemEffects {
  const { write, draft, rows, words } = basis;
  const { planYears, baseYear } = write.input.model;
  const share = counter.take();
  const columns = { price: counter.forYears(planYears), volume: counter.forYears(planYears) };
  draftHeader(draft, rows.items.header, [
    { column: share, text: words.items.linked, isNumber: true },
    ...[...columns.price].map(([year, column]) => ({ column, text: words.items.priceEffect(year), isNumber: true })),
    ...[...columns.volume].map(([year, column]) => ({ column, text: words.items.volumeEffect(year), isNumber: true })),
  ]);
  const effects = { price: new Map<number, CellHandle<number>[]>(), volume: new Map<number, CellHandle<number>[]>() };
  for (const row of items) {
    const line = rows.items.first + row.index;
    const counted = sumWhere(linked.counted, [{ range: linked.item, wanted: at(row.name) }]);
    const shareCell = draft.formula(line, share, counted, OWN_STYLES.percent);
    for (const year of planYears) {
      const split = splitStep(basis, row, shareCell, year, baseYear);
      for (const kind of ['price', 'volume'] as const) {
        const cell = draft.formula(line, columns[kind].get(year) ?? 0, split[kind], OWN_STYLES.exact);
        effects[kind].set(year, [...(effects[kind].get(year) ?? []), cell]);
      }
    }
  }
  const total = (kind: 'price' | 'volume') => (year: number) => {
    const cells = effects[kind].get(year) ?? [];
    return cells.length === 0 ? number(0) : sumOf(rangeThrough(cells));
  };
  return { price: total('price'), volume: total('volume') };
}

/** A new kind of item is all volume at the new price, an ended one at the old. */
function splitStep(
  basis: BasisDraft,
  { item, volumes, prices, costs }: ItemRow,
  share: CellHandle<number>,
  year: number,
  baseYear: number,
): { readonly price: Expression<number>; readonly volume: Expression<number> } {
  const [volume0, volume1] = [volumes.get(baseYear), volumes.get(year)];
  const [price0, price1, cost] = [prices?.get(baseYear), prices?.get(year), costs.get(year)];
  if (!volume0 || !volume1 || !price0 || !price1 || !cost) return { price: number(0), volume: number(0) };
  const isNew = isEqual(at(volume0), number(0));
  const counted = negated(at(share));
  const byPrice = movingCost(basis, item, times(times(counted, at(volume1)), minus(at(price1), at(price0))));
  const byVolume = movingCost(basis, item, times(times(counted, minus(at(volume1), at(volume0))), at(price0)));
  return { price: choose(isNew, number(0), byPrice), volume: choose(isNew, times(counted, at(cost)), byVolume) };
}
