import type { CompiledLink } from './compile-plan';
import type { NeedBridge } from './plan-result';

/** An activity's linked volume in a year, at base price and at the year's. */
export interface LinkedStep {
  readonly link: CompiledLink;
  readonly volume: number;
  /** The year's price over the base year's. */
  readonly priceFactor: number;
}

/** *Other* of the base year and of the year, and the bridge's changes between them. */
export interface OtherStep {
  readonly baseOther: number;
  readonly other: number;
  readonly changes: number;
}

/** Why need differs from the base-year budget. A cost increase is negative, as the amounts are. */
export function needBridge(steps: readonly LinkedStep[], { baseOther, other, changes }: OtherStep): NeedBridge {
  let price = 0;
  let volume = 0;
  for (const step of steps) {
    const effect = splitStep(step);
    price -= effect.price;
    volume -= effect.volume;
  }
  const rest = other - baseOther - changes;
  return { price, volume, other: rest, changes, total: price + volume + rest + changes };
}

/** The same rule as `priceVolumeEffect`: a new kind is all volume at the new price, an ended one at the old. */
function splitStep({ link, volume, priceFactor }: LinkedStep): { price: number; volume: number } {
  const { baseVolume, baseUnitCost } = link;
  if (baseVolume === 0) return { price: 0, volume: volume * baseUnitCost * priceFactor };
  return {
    price: volume * baseUnitCost * (priceFactor - 1),
    volume: (volume - baseVolume) * baseUnitCost,
  };
}

export function sumBridges(bridges: readonly NeedBridge[]): NeedBridge {
  const total = { price: 0, volume: 0, other: 0, changes: 0, total: 0 };
  for (const bridge of bridges) {
    total.price += bridge.price;
    total.volume += bridge.volume;
    total.other += bridge.other;
    total.changes += bridge.changes;
    total.total += bridge.total;
  }
  return total;
}
