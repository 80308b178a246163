import { add, decimal, isZero, multiply, subtract, ZERO } from '../numbers/decimal';
import type { Decimal } from '../numbers/decimal';

/** One item between two columns. Volumes of nothing (`-`) are zero; null is not known. Prices in kr; null where there is none. */
export interface ItemStep {
  readonly volume0: Decimal | null;
  readonly volume1: Decimal | null;
  readonly unitPrice0: Decimal | null;
  readonly unitPrice1: Decimal | null;
}

/** In the unit of price × volume; a cost increase is positive. `total` is exactly the sum of the two. */
export interface Effect {
  readonly volumeEffect: Decimal;
  readonly priceEffect: Decimal;
  readonly total: Decimal;
}

export type ItemEffect =
  | ({ readonly state: 'known' } & Effect)
  | { readonly state: 'unknown'; readonly reason: 'missing-price' | 'missing-volume' };

/**
 * Splits the change of volume × unit price. A new item (no volume before) has no meaningful old price and an ended one no
 * meaningful new price: all of it is volume. A missing price with a volume makes the effect unknown, not zero.
 */
export function priceVolumeEffect({ volume0, volume1, unitPrice0, unitPrice1 }: ItemStep): ItemEffect {
  if (volume0 === null || volume1 === null) return { state: 'unknown', reason: 'missing-volume' };
  const price0 = isZero(volume0) ? unitPrice1 : unitPrice0;
  const price1 = isZero(volume1) ? unitPrice0 : unitPrice1;
  if (isZero(volume0) && isZero(volume1)) return known(ZERO, ZERO);
  if (price0 === null || price1 === null) return { state: 'unknown', reason: 'missing-price' };
  return known(multiply(subtract(volume1, volume0), price0), multiply(subtract(price1, price0), volume1));
}

export interface EffectSum extends Effect {
  /** How many of the items have a known effect; without any the sum says nothing. */
  readonly known: number;
  /** How many have an unknown effect and are not in the sum. */
  readonly unknown: number;
}

export function sumEffects(effects: readonly ItemEffect[]): EffectSum {
  let volumeEffect = ZERO;
  let priceEffect = ZERO;
  let unknown = 0;
  for (const effect of effects) {
    if (effect.state === 'unknown') {
      unknown += 1;
      continue;
    }
    volumeEffect = add(volumeEffect, effect.volumeEffect);
    priceEffect = add(priceEffect, effect.priceEffect);
  }
  return { volumeEffect, priceEffect, total: add(volumeEffect, priceEffect), known: effects.length - unknown, unknown };
}

export interface EffectGroup extends EffectSum {
  readonly name: string;
}

/** Sums per group name, in the order the names first occur; an item may belong to several groups or none. */
export function groupEffects(
  items: readonly { readonly groups: readonly string[]; readonly effect: ItemEffect }[],
): EffectGroup[] {
  const members = new Map<string, ItemEffect[]>();
  for (const { groups, effect } of items) {
    for (const name of new Set(groups)) {
      const effects = members.get(name);
      if (effects) effects.push(effect);
      else members.set(name, [effect]);
    }
  }
  return [...members].map(([name, effects]) => ({ name, ...sumEffects(effects) }));
}

/** The same effect in a unit of `krPerUnit` kr (1000 for tkr), exactly. */
export function effectIn(effect: Effect, krPerUnit: 1 | 1000 | 1_000_000): Effect {
  const factor = UNIT_FACTOR[krPerUnit];
  const volumeEffect = multiply(effect.volumeEffect, factor);
  const priceEffect = multiply(effect.priceEffect, factor);
  return { volumeEffect, priceEffect, total: add(volumeEffect, priceEffect) };
}

const UNIT_FACTOR = { 1: decimal(1), 1000: decimal(1, 3), 1_000_000: decimal(1, 6) } as const;

function known(volumeEffect: Decimal, priceEffect: Decimal): ItemEffect {
  return { state: 'known', volumeEffect, priceEffect, total: add(volumeEffect, priceEffect) };
}
