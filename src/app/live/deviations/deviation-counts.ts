import { onceFor } from '../scenario/once-for';
import type { Working } from '../working';
import { approvalOf, approvalsOf } from './approved';
import { deviationEntries } from './deviation-entries';

/** How many rows of each kind the list has; what was approved is not counted. */
export interface DeviationCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly near: number;
  readonly infos: number;
}

/** Cheap enough to be asked each time something is worked out anew. */
export const deviationCounts = onceFor((working: Working): DeviationCounts => {
  const entries = deviationEntries(working);
  const isAnyApproved = approvalsOf(working).length > 0;
  const counts = { error: 0, warning: 0, near: 0, info: 0 };
  for (const entry of entries) {
    if (!isAnyApproved || approvalOf(entry, working) === null) counts[entry.severity] += 1;
  }
  return { errors: counts.error, warnings: counts.warning, near: counts.near, infos: counts.info };
});
