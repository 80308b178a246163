import type { PlanItem } from '../../../../core/plan/plan-model';
import { OWN_STYLES } from '../../draft/own-styles';
import { choose, dividedBy, isGreater, largest, number, plus, times } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';
import { sourceExpression } from '../../formula/source-expression';
import type { BasisDraft } from '../basis-draft';

/** The base year's price, then raised year by year; null for an item without one. */
export function draftPrices(
  basis: BasisDraft,
  index: number,
  row: number,
  columns: ReadonlyMap<number, number>,
  volumes: ReadonlyMap<number, CellHandle<number>>,
): Map<number, CellHandle<number>> | null {
  const { write, draft } = basis;
  const item = write.input.model.items[index];
  if (!item || item.baseUnitPriceKr === null) return null;
  const prices = new Map<number, CellHandle<number>>();
  let before: CellHandle<number> | null = null;
  for (const [year, column] of columns) {
    const price: Expression<number> = before
      ? (placedPrice(basis, index, year) ?? raised(basis, item, at(before), year))
      : basePrice(basis, index, item, volumes.get(write.input.model.baseYear));
    before = draft.formula(row, column, price, OWN_STYLES.exact);
    prices.set(year, before);
  }
  return prices;
}

function placedPrice({ prices }: BasisDraft, index: number, year: number): Expression<number> | null {
  const place = prices(index, year);
  if (!place) return null;
  return place.krPer === 1 ? at(place.cell, 'both') : times(at(place.cell, 'both'), number(place.krPer));
}

function raised({ scenario }: BasisDraft, { costType }: PlanItem, price: Expression<number>, year: number): Expression<number> {
  return times(price, plus(number(1), at(scenario.uplift(costType, year), 'both')));
}

function basePrice(basis: BasisDraft, index: number, item: PlanItem, baseVolume: CellHandle<number> | undefined): Expression<number> {
  const { write, kept } = basis;
  const { sources, model } = write.input;
  const source = sources.items[index]?.price ?? null;
  if (source === null) return number(item.baseUnitPriceKr ?? 0);
  if (source.kind === 'printed') {
    let price = sourceExpression(source.source, write.workbook, kept);
    for (let year = source.year + 1; year <= model.baseYear; year += 1) price = raised(basis, item, price, year);
    return price;
  }
  const budget = sourceExpression(source.budgetKr, write.workbook, kept);
  // The base year's own volume, or the last one known before it: what the volume of the base year refers to.
  if (!baseVolume) return number(item.baseUnitPriceKr ?? 0);
  return choose(isGreater(at(baseVolume), number(0)), dividedBy(largest(budget, number(0)), at(baseVolume)), number(0));
}
