import { linkCounts } from './basis/link-counts';
import { deviationCounts } from './deviations/deviation-counts';
import type { Working } from './working';

/** What stands on the tabs' icons. */
export interface TabCounts {
  readonly toConfirm: number;
  readonly errors: number;
  readonly warnings: number;
}

export function tabCounts(working: Working | null): TabCounts {
  if (working === null) return { toConfirm: 0, errors: 0, warnings: 0 };
  const { planned } = working;
  const { errors, warnings } = deviationCounts(working);
  return {
    toConfirm: planned.kind === 'planned' ? linkCounts(planned.calculated.input.model).toConfirm : 0,
    errors,
    warnings,
  };
}
