import { volumeFor } from '../../../core/plan/compile-plan';
import { isCounted } from '../../../core/plan/counted-links';
import { itemFigures } from '../../../core/plan/item-figures';
import type { Driver } from '../../../core/plan/plan-result';
import type { CalculatedPlan } from '../../calculated-plan';

/** Why an activity's need is another than its plan: how both have moved since the base year. Shares; null where it cannot be said. */
export interface Growth {
  readonly need: number | null;
  readonly compared: number | null;
  readonly volumes: { readonly share: number; readonly unit: string | null } | null;
  /** What pulls the way of the deviation; null where nothing does. */
  readonly driver: Driver | null;
}

export function growthOf(calculated: CalculatedPlan, activity: number, year: number): Growth {
  const { result, input } = calculated;
  const figures = result.activities[activity]?.years.get(year);
  const base = input.model.activities[activity]?.baseBudget ?? 0;
  if (figures === undefined) return { need: null, compared: null, volumes: null, driver: null };
  const { reason, need, existing, frame } = figures;
  const pulls = reason.driver !== null && (reason.driverAmount ?? 0) * (reason.deviation ?? 0) > 0;
  return {
    need: growth(base, need),
    compared: growth(base, reason.comparedWith === 'frame' ? frame : existing),
    volumes: pulls && reason.driver === 'volume' ? volumeGrowth(calculated, activity, year) : null,
    driver: pulls ? reason.driver : null,
  };
}

/** A change of sign is no percentage. */
function growth(before: number, after: number | null): number | null {
  return after === null || before === 0 || before * after < 0 ? null : after / before - 1;
}

/** Null where the items are counted in different things. */
function volumeGrowth({ input, scenario }: CalculatedPlan, activity: number, year: number): Growth['volumes'] {
  const { model } = input;
  const linked = model.links.filter((link) => isCounted(link) && link.activity === activity).flatMap(({ item, share }) => {
    const each = model.items[item];
    return each ? [{ each, share }] : [];
  });
  const units = new Set(linked.map(({ each }) => each.volumeUnit));
  const before = linked.reduce((sum, { each, share }) => sum + share * volumeFor(each, model.baseYear), 0);
  const after = linked.reduce((sum, { each, share }) => sum + share * (itemFigures(each, model, scenario).get(year)?.volume ?? 0), 0);
  return units.size !== 1 || before === 0 ? null : { share: after / before - 1, unit: [...units][0] ?? null };
}
