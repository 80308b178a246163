import { compare, signOf } from '../numbers/decimal';
import type { Driver, Flag, FlagReason, NeedBridge, VolumeToFlip } from './plan-result';
import { quantized } from './quantized';

/** When a deviation is worth a flag. */
export interface FlagLimits {
  /** Of what need is compared with. */
  readonly share: number;
  /** The limit is never less than this. */
  readonly amountKr: number;
  /** This close to the limit is `watch`. */
  readonly watchKr: number;
}

export const DEFAULT_FLAG_LIMITS: FlagLimits = { share: 0.02, amountKr: 500_000, watchKr: 300_000 };

/** What can be compared with, the first that is known first. */
export type Comparison = readonly [
  { readonly with: 'existing' | 'frame'; readonly amount: number | null },
  { readonly with: 'existing' | 'frame'; readonly amount: number | null },
];

/** The only item linked to an activity, and what one more unit of its volume costs it in the amounts' unit. */
export interface SingleItem {
  readonly label: string;
  readonly volumeUnit: string | null;
  readonly unitCost: number;
}

export interface FlagQuestion {
  readonly need: number;
  readonly comparison: Comparison;
  readonly bridge: NeedBridge;
  readonly singleItem: SingleItem | null;
  readonly limits: FlagLimits;
  readonly krPerUnit: number;
}

export interface ExplainedFlag {
  readonly flag: Flag;
  readonly reason: FlagReason;
}

/** `alarm` beyond the limit, `watch` just inside it, else `ok`; also `ok` where there is nothing to compare with. */
export function explainFlag({ need, comparison, bridge, singleItem, limits, krPerUnit }: FlagQuestion): ExplainedFlag {
  const compared = comparison.find(({ amount }) => amount !== null);
  if (compared === undefined || compared.amount === null) return { flag: 'ok', reason: NOTHING_TO_COMPARE };
  const deviation = need - compared.amount;
  const limit = Math.max(limits.share * Math.abs(compared.amount), limits.amountKr / krPerUnit);
  // Where need grows as a cost, deviation falls towards −limit.
  const nearestLimit = deviation > 0 ? limit : -limit;
  const amountToFlip = nearestLimit - deviation;
  const driver = mainDriver(bridge, deviation);
  return {
    flag: flagOf(Math.abs(deviation), limit, limits.watchKr / krPerUnit),
    reason: {
      comparedWith: compared.with,
      deviation,
      limit,
      driver,
      driverAmount: driver === null ? null : bridge[driver],
      amountToFlip,
      volumeToFlip: volumeToFlip(singleItem, amountToFlip),
    },
  };
}

const NOTHING_TO_COMPARE: FlagReason = {
  comparedWith: null,
  deviation: null,
  limit: null,
  driver: null,
  driverAmount: null,
  amountToFlip: null,
  volumeToFlip: null,
};

/** To a millionth of the amounts' unit: a deviation of exactly the limit is no alarm, whatever the last bits say. */
function flagOf(distance: number, limit: number, watch: number): Flag {
  const margin = quantized(limit - distance);
  if (signOf(margin) < 0) return 'alarm';
  return compare(margin, quantized(watch)) < 0 ? 'watch' : 'ok';
}

const DRIVERS: readonly Driver[] = ['price', 'volume', 'other', 'changes'];

/** The largest among those that pull the way of the deviation; where none does, the largest. */
function mainDriver(bridge: NeedBridge, deviation: number): Driver | null {
  const moving = DRIVERS.filter((driver) => bridge[driver] !== 0);
  const pulling = moving.filter((driver) => Math.sign(bridge[driver]) === Math.sign(deviation));
  const [first, ...rest] = pulling.length > 0 ? pulling : moving;
  if (first === undefined) return null;
  return rest.reduce((main, driver) => (Math.abs(bridge[driver]) > Math.abs(bridge[main]) ? driver : main), first);
}

/** More volume lowers need (a larger cost), hence the turned sign. */
function volumeToFlip(item: SingleItem | null, amount: number): VolumeToFlip | null {
  if (item === null || item.unitCost === 0) return null;
  return { item: item.label, unit: item.volumeUnit, volume: -amount / item.unitCost };
}
