import { decimal, decimalFromNumber, divideToScale } from '../numbers/decimal';
import type { Decimal } from '../numbers/decimal';

const MILLIONTHS = 6;
const ONE = decimal(1);

/** What a worksheet holds a number to: whatever stands beyond is the noise of binary arithmetic, also in a tie. */
const SIGNIFICANT_DIGITS = 15;

/**
 * How many times `unit` goes into `value`, to a millionth, half away from zero: what a worksheet's ROUND(value/unit,6)
 * gives. Decisions are made on this, so that the last bits of binary arithmetic never settle one.
 */
export function quantized(value: number, unit: Decimal = ONE): Decimal {
  return divideToScale(decimalFromNumber(Number(value.toPrecision(SIGNIFICANT_DIGITS))), unit, MILLIONTHS);
}
