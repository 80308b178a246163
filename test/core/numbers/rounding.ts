import { decimalFromNumber, divideToScale, multiply, roundDecimal, toNumber } from '../../../src/core/numbers/decimal';

/**
 * To `decimals` decimals, half away from zero as Excel's ROUND does: 1.005 → 1.01 and −2.5 → −3, which
 * `Math.round` and binary arithmetic get wrong. Negative `decimals` round to tens, hundreds …
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  return toNumber(roundDecimal(decimalFromNumber(value), decimals));
}

/** To the nearest multiple of `resolution` (1, 0.1, 1000 …), half away from zero. */
export function roundTo(value: number, resolution: number): number {
  const step = decimalFromNumber(resolution);
  return toNumber(multiply(divideToScale(decimalFromNumber(value), step, 0), step));
}
