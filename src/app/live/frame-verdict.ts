import type { PlanReport } from '../contract/plan-report';
import { roundedTo } from './rounded-to';

/** A plan year's need against its frame, rounded as they are shown, so that what is left foots with them. */
export interface FrameVerdict {
  readonly year: string;
  /** In the table's own sign; null where it is not known. */
  readonly need: number | null;
  readonly frame: number | null;
  /** What the frame has beyond the need; below zero, what it lacks. */
  readonly left: number | null;
}

export function frameVerdicts({ totals, unit, costSign }: Pick<PlanReport, 'totals' | 'unit' | 'costSign'>): FrameVerdict[] {
  const decimals = shownDecimals(unit);
  return Object.entries(totals).map(([year, total]) => {
    const [need, frame] = [rounded(total.need, decimals), rounded(total.frame, decimals)];
    const difference = need === null || frame === null ? null : rounded(costSign === 'negative' ? need - frame : frame - need, decimals);
    return { year, need, frame, left: difference };
  });
}

/** Whole kr and tkr, tenths of mnkr. */
export function shownDecimals(unit: string | null): number {
  return unit === 'mnkr' ? 1 : 0;
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : roundedTo(value, decimals);
}
