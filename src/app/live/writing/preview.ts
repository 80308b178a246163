import type { Composition } from '../../../workbook/write/composition';
import type { WritePlan } from '../../../workbook/write/write-plan';
import type { FindingReport } from '../../contract/finding-report';
import type { PlanReport } from '../../contract/plan-report';
import type { WritingReport } from '../../contract/writing-report';
import type { Working } from '../working';

/** What would be written, before it is. */
export interface Preview {
  /** What it was made of. */
  readonly working: Working;
  readonly report: PlanReport & { readonly writing: WritingReport };
  /** How many findings there are to list. */
  readonly findings: number;
  /** The person's changes of our cells, which stay. */
  readonly overwritten: readonly FindingReport[];
  /** All of ours as it should stand. */
  readonly composition: Composition;
  readonly plan: WritePlan;
  /** False where the workbook is up to date. */
  readonly hasChanges: boolean;
}
