import { quantized } from '../plan/quantized';
import type { PlanModel } from '../plan/plan-model';
import type { Scenario } from '../plan/scenario';
import type { ChangeCause, ChangeSubject } from './change-cause';
import { changeSteps } from './change-steps';
import type { PlanState } from './plan-state';
import { addNeeds, isNothing, needsOfYears, subtractNeeds, totalNeeds } from './total-needs';
import type { TotalNeeds } from './total-needs';

export interface EarlierPlan extends PlanState {
  /** Its tables under another scenario: prices older than the base year are raised to it anew. */
  readonly modelUnder: (scenario: Scenario) => PlanModel;
  /** The need of all activities as it was then, by plan year; for a year without one it is worked out from the rest. */
  readonly needs: ReadonlyMap<number, number>;
}

/** A change of the total need, to a millionth of the model's unit; a cost increase is negative. */
export interface ExplainedChange {
  /** By the plan years that both plans have. */
  readonly totals: ReadonlyMap<number, number>;
  /** Scenario first, then what stands in the tables, then the rest; they add up to the totals exactly. */
  readonly causes: readonly ChangeCause[];
}

/**
 * Explains why the total need of the plan years is another than before: one input after the other is put as it is now, and
 * what the need then changes by is that input's. A scenario is judged on the volumes of then, volumes at the prices of now.
 */
export function explainChange(before: EarlierPlan, after: PlanState): ExplainedChange {
  const years = after.model.planYears.filter((year) => before.model.planYears.includes(year));
  const recomputed = totalNeeds(before);
  const then = new Map([...recomputed].map(([year, need]) => [year, overridden(before.needs.get(year)) ?? need]));
  const change = subtractNeeds(totalNeeds(after), then);
  const causes: ChangeCause[] = [];
  let explained: TotalNeeds = new Map();
  let reached = recomputed;
  const advance = (next: TotalNeeds): TotalNeeds => {
    const effects = subtractNeeds(next, reached);
    reached = next;
    explained = addNeeds(explained, effects);
    return effects;
  };
  const tell = (subject: ChangeSubject, effects: TotalNeeds): void => {
    causes.push({ subject, effects: needsOfYears(effects, years) });
  };

  const { from, steps } = changeSteps(before.modelUnder(after.scenario), after.model);
  const settings = { scenario: after.scenario, countsChanges: before.countsChanges };
  const ofScenario = advance(totalNeeds({ model: from, ...settings }));
  if (before.scenario.name !== after.scenario.name || !isNothing(ofScenario)) tell({ kind: 'scenario' }, ofScenario);
  let model = from;
  for (const { subject, take } of steps) {
    model = take(model);
    tell(subject, advance(totalNeeds({ model, ...settings })));
  }
  const rest = subtractNeeds(change, explained);
  if (!isNothing(rest)) tell({ kind: 'rest' }, rest);
  return { totals: needsOfYears(change, years), causes };
}

function overridden(need: number | undefined) {
  return need === undefined ? null : quantized(need);
}
