import { absolute, choose, isLess, largest, minus, number, rounded, text, times } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { ScenarioPlaces } from '../../plan-places';
import type { ResultWords } from '../words';

/** As the engine settles flags: a millionth of the amounts' unit decides nothing. */
const DECIMALS = 6;

/**
 * The flag by formula: unrounded need against what it is compared with, costs negative, by the limits on Scenarier. Beyond
 * the limit it says which way, just inside that it is near, else that it is within.
 */
export function flagExpression(
  need: Expression<number>,
  compared: { readonly amount: Expression<number>; readonly with: 'existing' | 'frame' },
  { limits }: ScenarioPlaces,
  words: ResultWords,
): Expression<string> {
  const limit = largest(times(at(limits.share, 'both'), absolute(compared.amount)), at(limits.amount, 'both'));
  const margin = rounded(minus(limit, absolute(minus(need, compared.amount))), DECIMALS);
  const [above, below] =
    compared.with === 'existing' ? [words.aboveExisting, words.belowExisting] : [words.aboveFrame, words.belowFrame];
  const alarm = choose(isLess(need, compared.amount), text(above), text(below));
  const nearness = choose(
    isLess(margin, rounded(at(limits.watch, 'both'), DECIMALS)),
    text(words.nearLimit),
    text(words.withinLimit),
  );
  return choose(isLess(margin, number(0)), alarm, nearness);
}
