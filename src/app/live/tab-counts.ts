import { linkCounts } from './basis/link-counts';
import { findingsOf } from './findings';
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
  const findings = findingsOf(working);
  const count = (wanted: 'error' | 'warning'): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    toConfirm: planned.kind === 'planned' ? linkCounts(planned.calculated.input.model).toConfirm : 0,
    errors: count('error'),
    warnings: count('warning'),
  };
}
