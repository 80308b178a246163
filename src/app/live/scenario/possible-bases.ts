import { possibleBaseYears } from '../../../workbook/model/plan-years';
import type { PlanBasis } from '../../plan-basis';

/** The years that the plan may start from. */
export function possibleBases({ input }: PlanBasis): number[] {
  return possibleBaseYears(input.activities);
}
