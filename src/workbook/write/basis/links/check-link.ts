import { both, choose, either, isEmpty, isEqual, isGreater, isLess, isNumber, number, numberOrZero, plus, text } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at } from '../../formula/reference';
import { countWhere, sumWhere } from '../../formula/search';
import type { CellHandle, RangeHandle } from '../../formula/reference';
import type { LinkRowCells, LinkSources } from './link-cells';
import type { LinkWords } from '../words';

export interface LinkCheck {
  readonly sources: LinkSources;
  /** Of all rows. */
  readonly item: RangeHandle<string>;
  readonly counted: RangeHandle<number>;
  readonly words: LinkWords;
}

// Thirds and the like do not add up to one in binary.
const SHARE_TOLERANCE = 1e-9;

/** "" for a row that is as it should be, else what is wrong with it. */
export function checkLink({ item, activity, share }: LinkRowCells, { sources, words, ...all }: LinkCheck): Expression<string> {
  const fine = text('');
  const isBlank = both(isEmpty(at(item, 'column')), isEmpty(at(activity, 'column')));
  const taken = sumWhere(all.counted, [{ range: all.item, wanted: at(item, 'column') }]);
  const isTooMuch = isGreater(taken, plus(number(1), number(SHARE_TOLERANCE)));
  const ofShares = choose(isTooMuch, text(words.tooMuch), fine);
  const ofShare = choose(isReadable(share), choose(isOutside(share), text(words.badShare), ofShares), text(words.badShare));
  const ofActivity = choose(isUnknown(activity, sources.activities), text(words.noActivity), ofShare);
  const ofItem = choose(isEmpty(at(activity, 'column')), fine, ofActivity);
  return choose(isBlank, fine, choose(isUnknown(item, sources.items), text(words.noItem), ofItem));
}

function isUnknown(wanted: CellHandle<string>, range: RangeHandle<string>): Expression<boolean> {
  return isEqual(countWhere([{ range, wanted: at(wanted, 'column') }]), number(0));
}

function isReadable(share: CellHandle<number | ''>): Expression<boolean> {
  return either(isEmpty(at(share, 'column')), isNumber(at(share, 'column')));
}

function isOutside(share: CellHandle<number | ''>): Expression<boolean> {
  const amount = numberOrZero(at(share, 'column'));
  return either(isLess(amount, number(0)), isGreater(amount, number(1)));
}
