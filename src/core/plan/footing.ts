import { absolute, compare, decimal, decimalFromNumber, divideToScale, multiply, subtract, sum, toNumber } from '../numbers/decimal';
import type { Decimal } from '../numbers/decimal';

export interface RowToFoot {
  readonly value: number;
  /** Settles ties between rows, so that their order does not matter. */
  readonly key: string;
}

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
  readonly exact: Decimal;
  readonly key: string;
  readonly steps: bigint;
  /** exact − rounded, in the amount's unit: at most half a resolution either way. */
  readonly remainder: Decimal;
}

/**
 * Rounds rows and total to `resolution` and moves single steps so that the rows add up to the total, by the
 * largest-remainder method: a row that was rounded down most is the first to be moved up. No row moves more than one step.
 */
export function footRows(rows: readonly RowToFoot[], total: number, resolution: number): Footing {
  const step = decimalFromNumber(resolution);
  const candidates = rows.map((row, index) => candidateOf(row, index, step));
  const totalSteps = divideToScale(decimalFromNumber(total), step, 0).units;
  const missing = totalSteps - candidates.reduce((steps, candidate) => steps + candidate.steps, 0n);
  const direction = missing < 0n ? -1n : 1n;
  const count = Number(missing * direction);
  const moved = new Set(
    [...candidates]
      .sort((a, b) => Number(-direction) * compare(a.remainder, b.remainder) || largestFirst(a, b))
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
export function footToOwnSum(rows: readonly RowToFoot[], resolution: number): Footing {
  const total = sum(rows.map(({ value }) => decimalFromNumber(value)));
  return footRows(rows, toNumber(total), resolution);
}

function candidateOf({ value, key }: RowToFoot, index: number, step: Decimal): Candidate {
  const exact = decimalFromNumber(value);
  const steps = divideToScale(exact, step, 0).units;
  return { index, exact, key, steps, remainder: subtract(exact, multiply(decimal(steps), step)) };
}

/** Between rows with the same remainder: a step is least noticed in the largest amount. */
function largestFirst(a: Candidate, b: Candidate): number {
  const bySize = compare(absolute(b.exact), absolute(a.exact)) || compare(b.exact, a.exact);
  if (bySize !== 0) return bySize;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
