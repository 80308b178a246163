import type { PlanModel } from '../plan/plan-model';
import type { Scenario } from '../plan/scenario';

/** All that a plan is computed from. */
export interface PlanState {
  readonly model: PlanModel;
  readonly scenario: Scenario;
  /** False leaves the bridge's changes out. */
  readonly countsChanges: boolean;
}

/** The model that is computed: without the bridge's changes where they are left out. */
export function countedModel({ model, countsChanges }: Pick<PlanState, 'model' | 'countsChanges'>): PlanModel {
  return countsChanges ? model : { ...model, changes: [] };
}
