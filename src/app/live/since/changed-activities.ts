import { footToOwnSum } from '../../../core/plan/footing';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import type { CalculatedPlan } from '../../calculated-plan';
import { changedAmount } from './changed-amount';
import { isTotal } from './kept-needs';
import { rowNames, SnapshotRows } from './snapshot-rows';

/** An activity's need of a year then and now, rounded as it is written. */
export interface ChangedActivity {
  readonly label: string;
  /** Null where it was not there. */
  readonly before: number | null;
  /** Null where it is there no longer. */
  readonly now: number | null;
  readonly change: number;
}

/** Every activity, the most changed first, of equal ones in the table's order. */
export function changedActivities({ input, result }: CalculatedPlan, snapshot: Snapshot, year: number): ChangedActivity[] {
  const { model, costFactor } = input;
  const rows = new SnapshotRows({ values: snapshot.values.filter(({ label }) => !isTotal(label)) }, ['need']);
  const names = rowNames(model.activities);
  const needs = footToOwnSum(
    result.activities.map((activity) => activity.years.get(year)?.need ?? 0),
    model.resolution,
  ).rows;
  const changed = (label: string, before: number | null, now: number | null): ChangedActivity => {
    const { change } = changedAmount(year, before ?? 0, now ?? 0, model.resolution);
    return { label, before, now, change };
  };
  const still = names.map((name, index) => {
    const before = rows.find(name)?.values.get('need')?.get(year)?.value ?? null;
    return changed(name.label, before, (needs[index]?.value ?? 0) * costFactor + 0);
  });
  const gone = rows.except(names).flatMap(({ label, values }) => {
    const before = values.get('need')?.get(year)?.value;
    return before === undefined ? [] : [changed(label, before, null)];
  });
  return [...still, ...gone].sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}
