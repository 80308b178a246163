import type { PlanModel } from '../../../core/plan/plan-model';
import { uniqueNames } from './unique-names';
import { BASIS_WORDS } from './words';

/** What items and activities of a model are called on our sheets, in its order. */
export interface ModelNames {
  readonly items: readonly string[];
  readonly activities: readonly string[];
}

export function modelNames({ items, activities }: Pick<PlanModel, 'items' | 'activities'>): ModelNames {
  // What stands for all activities together is no activity's name, in whichever language the sheets are.
  const taken = Object.values(BASIS_WORDS).map(({ changes }) => changes.all);
  return {
    items: uniqueNames(items.map(({ label }) => label)),
    activities: uniqueNames(activities.map(({ label }) => label), taken),
  };
}
