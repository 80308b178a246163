import type { NoEfficiencyReason } from './plan-result';

export interface RequiredEfficiency {
  /** The share of *other* that must go for need to fit the frame; more than 1 cannot be done. */
  readonly requiredEfficiency: number | null;
  /** Set where there is none. */
  readonly noEfficiencyReason: NoEfficiencyReason | null;
}

/** gap / other, where both are costs. `gap` is need − frame, null where no frame is given. */
export function requiredEfficiency(gap: number | null, other: number, isOverdrawn: boolean): RequiredEfficiency {
  const none = (noEfficiencyReason: NoEfficiencyReason): RequiredEfficiency => ({
    requiredEfficiency: null,
    noEfficiencyReason,
  });
  if (gap === null) return none('no-frame');
  if (gap >= 0) return none('no-saving-needed');
  if (isOverdrawn) return none('overdrawn');
  if (other >= 0) return none('no-other');
  return { requiredEfficiency: gap / other, noEfficiencyReason: null };
}
