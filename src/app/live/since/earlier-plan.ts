import type { EarlierPlan } from '../../../core/analysis/explain-change';
import { totalNeeds } from '../../../core/analysis/total-needs';
import { toNumber } from '../../../core/numbers/decimal';
import { footToOwnSum } from '../../../core/plan/footing';
import type { PlanModel } from '../../../core/plan/plan-model';
import type { Scenario } from '../../../core/plan/scenario';
import type { PlanInput } from '../../../workbook/model/build-plan-model';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import type { CalculatedPlan } from '../../calculated-plan';
import { earlierAmount } from './earlier-amount';
import { earlierItems } from './earlier-items';
import { earlierLines } from './earlier-lines';
import type { Earlier } from './earlier-row';
import { earlierScenario } from './earlier-scenario';
import { isTotal, keptNeeds } from './kept-needs';
import { rowNames, SnapshotRows } from './snapshot-rows';
import type { SnapshotRow } from './snapshot-rows';

/**
 * The plan of a kept run: what it kept of the tables, and what it kept nothing of (links, changes that are left out, other
 * settings) as it is now. Null where it was made from another base year, of which nothing can be told row by row.
 */
export function earlierPlan(calculated: CalculatedPlan, snapshot: Snapshot): EarlierPlan | null {
  const { input, settings } = calculated;
  if (snapshot.values.some(({ quantity, period }) => quantity === 'budget' && period !== input.model.baseYear)) return null;
  const scenario = earlierScenario(calculated, snapshot);
  const modelUnder = (under: Scenario): PlanModel => earlierModel(input, snapshot, under);
  const state = { model: modelUnder(scenario), scenario, countsChanges: settings.countsChanges };
  const recomputed = totalNeeds(state);
  const resolution = input.model.resolution;
  // What a run keeps is rounded: a need that rounds to it is the same need.
  const rounded = (need: number): number => footToOwnSum([need], resolution).total;
  const kept = [...keptNeeds(snapshot, input.costFactor)].filter(([year, need]) => {
    const known = recomputed.get(year);
    return known === undefined || Math.abs(rounded(toNumber(known)) - need) > resolution / 2;
  });
  return { ...state, modelUnder, needs: new Map(kept) };
}

function earlierModel(input: PlanInput, snapshot: Snapshot, scenario: Scenario): PlanModel {
  const { model } = input;
  const items = earlierItems(input, snapshot, scenario);
  const activities = earlierActivities(input, snapshot);
  const places = { item: placesOf(items), activity: placesOf(activities) };
  return {
    ...model,
    items: items.map(({ row }) => row),
    activities: activities.map(({ row }) => row),
    changes: earlierLines(input, snapshot, places.activity),
    links: model.links.flatMap((link) => {
      const [item, activity] = [places.item.get(link.item), places.activity.get(link.activity)];
      return item === undefined || activity === undefined ? [] : [{ ...link, item, activity }];
    }),
  };
}

function placesOf(rows: readonly Earlier<unknown>[]): Map<number, number> {
  return new Map(rows.flatMap(({ now }, index) => (now === null ? [] : [[now, index] as const])));
}

function earlierActivities({ model, sources, costFactor }: PlanInput, snapshot: Snapshot): Earlier<PlanModel['activities'][number]>[] {
  const rows = new SnapshotRows({ values: snapshot.values.filter(({ label }) => !isTotal(label)) }, ['budget', 'plan', 'need', 'frame']);
  const names = rowNames(model.activities);
  const budgetOf = (row: SnapshotRow, index: number | null): number => {
    const value = row.values.get('budget')?.get(model.baseYear)?.value;
    const source = index === null ? null : (sources.activities[index]?.base ?? null);
    return value === undefined ? 0 : earlierAmount(value, source, costFactor);
  };
  const still = model.activities.flatMap((activity, now) => {
    const kept = names[now] && rows.find(names[now]);
    return kept ? [{ row: { ...activity, baseBudget: budgetOf(kept, now) }, now }] : [];
  });
  const gone = rows
    .except(names)
    .map((kept) => ({ row: { label: kept.label, section: null, baseBudget: budgetOf(kept, null), existing: new Map<number, number>() }, now: null }));
  return [...still, ...gone];
}
