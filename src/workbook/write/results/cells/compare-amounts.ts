import { choose, dividedBy, isEqual, minus, negated, number, plus, text } from '../../formula/expression';
import type { Expression } from '../../formula/expression';

/** An amount in the table's own sign, or turned: then with costs negative in a table that writes them as plus. */
export interface Compared {
  readonly amount: Expression<number>;
  readonly isTurned: boolean;
}

/** What is printed in the row, where formulas can refer to it, else what Underlag says. */
export function comparedWith(costFactor: 1 | -1, printed: Expression<number> | null, existing: Expression<number> | null): Compared | null {
  if (printed) return { amount: printed, isTurned: false };
  return existing && { amount: existing, isTurned: costFactor === -1 };
}

/** `need` − what it is compared with, without a minus after another. */
export function difference(need: Expression<number>, { amount, isTurned }: Compared): Expression<number> {
  return isTurned ? plus(need, amount) : minus(need, amount);
}

/** "" where the amount is 0. */
export function shareOf(deviation: Expression<number>, { amount, isTurned }: Compared): Expression<number | string> {
  const share = dividedBy(isTurned ? negated(deviation) : deviation, amount);
  return choose<number | string>(isEqual(amount, number(0)), text(''), share);
}
