import { decimal } from '../../numbers/decimal';
import { hasNumber, isReadable } from '../place';
import type { Place } from '../place';
import type { LinearRelation, PercentRelation } from './relation';

/** `result` = Σ signs × operands; null where the result is not printed, an operand cannot be read, or none is a number. */
export function computedRelation(
  result: Place | null,
  operands: readonly (readonly [place: Place | null, sign: 1 | -1])[],
  kind: 'row' | 'reconciliation' = 'row',
): LinearRelation | null {
  if (!result || !isReadable(result) || result.cell.state === 'blank') return null;
  const terms = [{ place: result, factor: decimal(1) }];
  for (const [place, sign] of operands) {
    if (!place || !isReadable(place)) return null;
    terms.push({ place, factor: decimal(-sign) });
  }
  const numbers = operands.filter(([place]) => place && hasNumber(place)).length;
  // A dash instead of a result says none only where everything it comes from is printed.
  if (numbers === 0 || (!hasNumber(result) && numbers < operands.length)) return null;
  return { kind, result, terms };
}

/** Null where one of the three is not a number. */
export function percentRelation(
  result: Place | null,
  earlier: Place | null,
  later: Place | null,
  form: Pick<PercentRelation, 'direction' | 'ofAbsolute'>,
): PercentRelation | null {
  if (!result || !earlier || !later) return null;
  if (!hasNumber(result) || !hasNumber(earlier) || !hasNumber(later)) return null;
  return { kind: 'percent', result, earlier, later, ...form };
}

/** In the order in which they are preferred. */
export const PERCENT_FORMS = [
  { direction: 1, ofAbsolute: false },
  { direction: -1, ofAbsolute: false },
  { direction: 1, ofAbsolute: true },
  { direction: -1, ofAbsolute: true },
] as const;
