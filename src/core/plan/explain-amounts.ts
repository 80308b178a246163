import { explainFlag } from './flag';
import type { FlagLimits, SingleItem } from './flag';
import type { ActivityYear, NeedBridge } from './plan-result';
import { requiredEfficiency } from './required-efficiency';

/** The amounts of an activity, or of all together, in one year. */
export interface AmountsToExplain extends Pick<ActivityYear, 'volumeCost' | 'other' | 'need' | 'frame' | 'existing'> {
  readonly bridge: NeedBridge;
  readonly isOverdrawn: boolean;
  readonly singleItem: SingleItem | null;
  /** Activities are compared with the existing plan first, the total with the frame. */
  readonly compareFirst: 'existing' | 'frame';
}

export interface FlagTerms {
  readonly limits: FlagLimits;
  readonly krPerUnit: number;
}

/** Gap, efficiency, deviation and flag of the amounts. */
export function explainAmounts(amounts: AmountsToExplain, terms: FlagTerms): ActivityYear {
  const { volumeCost, other, need, frame, existing, bridge, isOverdrawn, singleItem, compareFirst } = amounts;
  const gap = frame === null ? null : need - frame;
  const deviation = existing === null ? null : need - existing;
  const plan = { with: 'existing', amount: existing } as const;
  const top = { with: 'frame', amount: frame } as const;
  const comparison = compareFirst === 'existing' ? ([plan, top] as const) : ([top, plan] as const);
  return {
    volumeCost,
    other,
    need,
    frame,
    existing,
    gap,
    gapShareOfNeed: shareOf(gap, need),
    ...requiredEfficiency(gap, other, isOverdrawn),
    deviation,
    deviationShare: shareOf(deviation, existing),
    ...explainFlag({ need, comparison, bridge, singleItem, ...terms }),
    bridge,
  };
}

/** Null where either is unknown or the whole is nothing. */
function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
