import { add, half, subtract } from './decimal';
import type { Decimal } from './decimal';

/**
 * A number as a reader sees it: its value, and the step of its last shown digit. 12 345 in tkr is 12 345 ± 0,5 tkr;
 * 25 % is value 0,25 and resolution 0,01. A cell may hold more decimals than it shows: `value` keeps them all.
 */
export interface PrintedNumber {
  readonly value: Decimal;
  readonly resolution: Decimal;
}

export interface DecimalInterval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Everything the printed number can stand for: value ± half its resolution. */
export function intervalOf(number: PrintedNumber): DecimalInterval {
  const margin = half(number.resolution);
  return { low: subtract(number.value, margin), high: add(number.value, margin) };
}
