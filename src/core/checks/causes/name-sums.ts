import type { Explanation } from './explanation';
import { findWrongSign } from './find-wrong-sign';

/** Sums that no crossing explains: a wrong sign in them, else the total's cell. */
export function nameSums(explanation: Explanation): void {
  const { broken, readings } = explanation;
  for (const sum of broken.all.filter(({ kind }) => kind === 'sum')) {
    if (!broken.isOpen(sum)) continue;
    const known = explanation.causeAt(sum.result) ?? (readings.holds(sum) === false ? null : explanation.causeIn(sum));
    const flipped = known ? null : findWrongSign(sum, explanation);
    if (known) explanation.attribute(sum, known);
    else if (flipped) explanation.name(flipped, 'sign', [sum], readings.allowed(sum, flipped));
    else explanation.name(sum.result, 'sum-mismatch', [sum], null);
  }
}
