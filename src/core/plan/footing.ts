import { compare, decimal, decimalFromNumber, multiply, roundDecimal, subtract, sum, toNumber } from '../numbers/decimal';
import type { Decimal } from '../numbers/decimal';
import { quantized } from './quantized';

export interface FootedRow {
  /** A multiple of the resolution. */
  readonly value: number;
  /** value − the row's own rounding: nothing, or one resolution up or down. */
  readonly moved: number;
}

export interface Footing {
  /** In the order given. */
  readonly rows: readonly FootedRow[];
  /** The total, rounded to the resolution. */
  readonly total: number;
  /** total − the rows. Zero unless the total is another than the rows' own and too far off to be rounding. */
  readonly left: number;
}

interface Candidate {
  readonly index: number;
  /** The row's own rounding, in resolutions. */
  readonly steps: bigint;
  /** exact − rounded, in resolutions to a millionth: at most a half either way. */
  readonly remainder: Decimal;
}

/**
 * Rounds rows and total to `resolution` and moves single steps so that the rows add up to the total, by the
 * largest-remainder method: a row that was rounded down most is the first to be moved up, and between equal ones the upper.
 * No row moves more than one step. A worksheet says the same with ROUND and RANK, since nothing finer than a millionth of
 * the resolution counts.
 */
export function footRows(values: readonly number[], total: number, resolution: number): Footing {
  const step = decimalFromNumber(resolution);
  const candidates = values.map((value, index) => candidateOf(value, index, step));
  const totalSteps = stepsOf(quantized(total, step));
  const missing = totalSteps - candidates.reduce((steps, candidate) => steps + candidate.steps, 0n);
  const direction = missing < 0n ? -1n : 1n;
  const count = Number(missing * direction);
  const moved = new Set(
    [...candidates]
      .sort((a, b) => Number(-direction) * compare(a.remainder, b.remainder) || a.index - b.index)
      .slice(0, count)
      .map(({ index }) => index),
  );
  const amount = (steps: bigint): number => toNumber(multiply(decimal(steps), step));
  return {
    rows: candidates.map(({ index, steps }) =>
      moved.has(index) ? { value: amount(steps + direction), moved: amount(direction) } : { value: amount(steps), moved: 0 },
    ),
    total: amount(totalSteps),
    left: amount(missing - direction * BigInt(moved.size)),
  };
}

/** As `footRows`, to the sum of the rows' whole values. */
export function footToOwnSum(values: readonly number[], resolution: number): Footing {
  return footRows(values, toNumber(sum(values.map(decimalFromNumber))), resolution);
}

function candidateOf(value: number, index: number, step: Decimal): Candidate {
  const exact = quantized(value, step);
  const steps = stepsOf(exact);
  return { index, steps, remainder: subtract(exact, decimal(steps)) };
}

function stepsOf(resolutions: Decimal): bigint {
  return roundDecimal(resolutions, 0).units;
}
