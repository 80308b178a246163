import { footRows } from '../../../core/plan/footing';

/** An amount of a year then and now, in the table's own sign. */
export interface ChangedAmount {
  readonly year: number;
  readonly before: number;
  readonly now: number;
  readonly change: number;
}

/** The change in whole steps of the resolution: less than half a step is the noise of adding. */
export function changedAmount(year: number, before: number, now: number, resolution: number): ChangedAmount {
  return { year, before, now, change: footRows([], now - before, resolution).total };
}
