import type { ActivityPlan, ActivityYear, Flag } from '../../../core/plan/plan-result';
import type { CalculatedPlan } from '../../calculated-plan';
import type { ActivityEntry } from './deviation-entry';

/** Activities with a flag in any plan year, one entry each: years of the same activity are the same thing. */
export function activityEntries({ result, input }: CalculatedPlan): ActivityEntry[] {
  const seen = new Map<string, number>();
  return result.activities.flatMap((plan, activity): ActivityEntry[] => {
    const worst = worstYear(plan);
    if (worst === null) return [];
    const [year, { flag, reason }] = worst;
    return [
      {
        kind: 'activity',
        key: keyOf(plan.label, seen),
        severity: flag === 'alarm' ? 'warning' : 'near',
        size: Math.abs(reason.deviation ?? 0) * input.model.krPerUnit,
        table: input.activities.id,
        activity,
        year,
      },
    ];
  });
}

const RANK: Readonly<Record<Flag, number>> = { ok: 0, watch: 1, alarm: 2 };

/** Null where no year has a flag. Of equal flags the year furthest beyond, or nearest to, its limit. */
function worstYear({ years }: ActivityPlan): [number, ActivityYear] | null {
  let worst: [number, ActivityYear] | null = null;
  for (const [year, figures] of years) {
    if (figures.flag === 'ok') continue;
    if (worst === null || RANK[figures.flag] > RANK[worst[1].flag] || (figures.flag === worst[1].flag && beyond(figures) > beyond(worst[1]))) worst = [year, figures];
  }
  return worst;
}

function beyond({ reason: { deviation, limit } }: ActivityYear): number {
  return Math.abs(deviation ?? 0) - (limit ?? 0);
}

/** Two rows may have the same name. */
function keyOf(label: string, seen: Map<string, number>): string {
  const before = seen.get(label) ?? 0;
  seen.set(label, before + 1);
  return JSON.stringify(before === 0 ? ['activity', label] : ['activity', label, before]);
}
