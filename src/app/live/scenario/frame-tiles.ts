import type { CalculatedPlan } from '../../calculated-plan';
import type { Language } from '../../options';
import { reportTotals } from '../../report-plan';
import { frameVerdicts } from '../frame-verdict';
import type { FrameVerdict } from '../frame-verdict';
import type { Planned } from '../working';

/** A plan year's verdict, and that of the scenario beside. */
export interface FrameTile extends FrameVerdict {
  /** What is left under the scenario that is compared with; null where there is none, or no frame. */
  readonly comparedLeft: number | null;
  /** Its need, in the table's own sign; null where there is none. */
  readonly comparedNeed: number | null;
}

export function frameTiles({ calculated, compared }: Planned, language: Language): FrameTile[] {
  const beside = compared && verdictsOf(compared, language);
  return verdictsOf(calculated, language).map((verdict, index) => ({ ...verdict, comparedLeft: beside?.[index]?.left ?? null, comparedNeed: beside?.[index]?.need ?? null }));
}

function verdictsOf({ result, input }: CalculatedPlan, language: Language): FrameVerdict[] {
  const { unit, costSign } = input.activities;
  return frameVerdicts({ totals: reportTotals(result, input, language), unit, costSign });
}
