import type { ChangeLine, PlanModel } from '../plan/plan-model';
import { alignModels } from './align-models';
import type { AlignedModels } from './align-models';
import type { ChangeSubject, ChangedPlace, YearlyValues } from './change-cause';

/** One input put as it is now, the others left. */
export interface ChangeStep {
  readonly subject: ChangeSubject;
  readonly take: (model: PlanModel) => PlanModel;
}

export interface ChangeSteps {
  /** The earlier model, with room for the rows that are new. */
  readonly from: PlanModel;
  readonly steps: readonly ChangeStep[];
}

/**
 * The way from one model's inputs to another's: budgets, lines of the bridge, volumes, prices. What is left after the last
 * step is links and what else is set.
 */
export function changeSteps(before: PlanModel, after: PlanModel): ChangeSteps {
  const aligned = alignModels(before, after);
  return {
    from: aligned.before,
    steps: [...budgetSteps(aligned), ...lineSteps(aligned), ...volumeSteps(aligned), ...priceSteps(aligned)],
  };
}

function budgetSteps({ before, after, activities }: AlignedModels): ChangeStep[] {
  return activities.flatMap((place, index): ChangeStep[] => {
    const { label = '', baseBudget: now = 0 } = after.activities[index] ?? {};
    const old = before.activities[index]?.baseBudget ?? 0;
    if (old === now) return [];
    return [
      {
        subject: { kind: 'budget', label, before: place.before === null ? null : old, after: place.after === null ? null : now, place },
        take: (model) => ({ ...model, activities: replaced(model.activities, index, { baseBudget: now }) }),
      },
    ];
  });
}

function lineSteps({ before, after, lines }: AlignedModels): ChangeStep[] {
  return lines.flatMap((place, index): ChangeStep[] => {
    const [old, now] = [before.changes[index], after.changes[index]];
    if (!old || !now || !isCounted(now) || areEqual(old.amounts, now.amounts)) return [];
    return [
      {
        subject: { kind: 'line', label: now.label, ...between(place, old.amounts, now.amounts) },
        take: (model) => ({ ...model, changes: replaced(model.changes, index, { amounts: now.amounts }) }),
      },
    ];
  });
}

function isCounted({ kind }: ChangeLine): boolean {
  return kind === 'other' || kind === 'efficiency';
}

function volumeSteps({ before, after, items }: AlignedModels): ChangeStep[] {
  return items.flatMap((place, index): ChangeStep[] => {
    const [old, now] = [before.items[index], after.items[index]];
    if (!old || !now || areEqual(old.volumes, now.volumes)) return [];
    // A derived price is budget ÷ volume: neither says anything without the other.
    const taken = now.isDerived ? { volumes: now.volumes, baseUnitPriceKr: now.baseUnitPriceKr } : { volumes: now.volumes };
    return [
      {
        subject: { kind: 'volume', label: now.label, ...between(place, old.volumes, now.volumes) },
        take: (model) => ({ ...model, items: replaced(model.items, index, taken) }),
      },
    ];
  });
}

function priceSteps({ before, after, items }: AlignedModels): ChangeStep[] {
  return items.flatMap((place, index): ChangeStep[] => {
    const [old, now] = [before.items[index], after.items[index]];
    if (!old || !now || old.baseUnitPriceKr === now.baseUnitPriceKr) return [];
    if (now.isDerived && !areEqual(old.volumes, now.volumes)) return [];
    const { baseUnitPriceKr } = now;
    return [
      {
        subject: { kind: 'price', label: now.label, before: old.baseUnitPriceKr, after: baseUnitPriceKr, place },
        take: (model) => ({ ...model, items: replaced(model.items, index, { baseUnitPriceKr }) }),
      },
    ];
  });
}

function between(place: ChangedPlace, before: YearlyValues, after: YearlyValues) {
  return { before: place.before === null ? null : before, after: place.after === null ? null : after, place };
}

function replaced<Row>(rows: readonly Row[], index: number, change: Partial<Row>): Row[] {
  return rows.map((row, at) => (at === index ? { ...row, ...change } : row));
}

function areEqual(one: YearlyValues, other: YearlyValues): boolean {
  return one.size === other.size && [...one].every(([year, value]) => other.get(year) === value);
}
