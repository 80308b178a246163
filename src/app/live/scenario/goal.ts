import { goalSeek } from '../../../core/analysis/goal-seek';
import type { Goal } from '../../../core/analysis/goal-seek';
import { linkedLabels } from '../../../core/analysis/linked-labels';
import type { CalculatedPlan } from '../../calculated-plan';
import { computedYears } from '../../../workbook/write/scenarios/setting-years';
import type { PlanSettings } from '../../../workbook/write/plan-settings';
import type { EditTerms } from './edit/edit-terms';
import { setEfficiency, setUplifts, setVolumeChanges } from './edit/set-shares';

/** What is sought: which uplift, volume or efficiency just meets the frame of a year. */
export interface GoalQuestion {
  readonly kind: 'uplift' | 'volume' | 'efficiency';
  /** An item's name; null: all of them. Of a volume only. */
  readonly item: string | null;
  readonly year: number;
}

/** What can be asked. */
export interface GoalChoices {
  readonly years: readonly number[];
  readonly items: readonly string[];
}

export function goalChoices({ input: { model } }: CalculatedPlan): GoalChoices {
  return { years: model.planYears.filter((year) => model.frame.has(year)), items: linkedLabels(model) };
}

export function seekGoal({ input: { model }, scenario, settings }: CalculatedPlan, { kind, item, year }: GoalQuestion): Goal {
  const state = { model, scenario, countsChanges: settings.countsChanges };
  return goalSeek(state, year, kind === 'volume' ? { kind, item, year: null } : { kind, year: null });
}

/** The selected scenario with the answer in it: the same share in every year that is worked out. */
export function withGoal({ input: { model }, settings }: CalculatedPlan, { kind, item }: GoalQuestion, share: number, terms: EditTerms): PlanSettings {
  const shares = new Map(computedYears(model).map((year): [number, number] => [year, share]));
  switch (kind) {
    case 'uplift':
      return setUplifts(settings, terms, shares);
    case 'volume':
      return setVolumeChanges(settings, terms, item === null ? linkedLabels(model) : [item], shares);
    case 'efficiency':
      return setEfficiency(settings, terms, shares);
  }
}
