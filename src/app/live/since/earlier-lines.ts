import type { ChangeKind, PlanModel } from '../../../core/plan/plan-model';
import type { PlanInput } from '../../../workbook/model/build-plan-model';
import { readBridgeLine } from '../../../workbook/text/headers/read-bridge-line';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import { earlierAmounts } from './earlier-amount';
import { rowNames, SnapshotRows } from './snapshot-rows';

/** The bridge of a kept run, as now where nothing is kept of it. `activityPlaces`: from an activity's index now to the one then. */
export function earlierLines(input: PlanInput, snapshot: Snapshot, activityPlaces: ReadonlyMap<number, number>): PlanModel['changes'] {
  const { model, sources, costFactor } = input;
  const rows = new SnapshotRows(snapshot, ['change']);
  const names = rowNames(model.changes);
  const placed = model.changes.map((line) => ({ ...line, activity: line.activity === null ? null : (activityPlaces.get(line.activity) ?? null) }));
  if (!snapshot.values.some(({ quantity }) => quantity === 'change')) return placed;
  const still = placed.flatMap((line, index) => {
    const kept = names[index] && rows.find(names[index]);
    return kept ? [{ ...line, amounts: earlierAmounts(kept, 'change', sources.changes[index] ?? new Map(), costFactor) }] : [];
  });
  const gone = rows
    .except(names)
    .map((kept) => ({ label: kept.label, kind: kindOf(kept.label), amounts: earlierAmounts(kept, 'change', new Map(), costFactor), activity: null }));
  return [...still, ...gone];
}

/** Of a line that is gone only its name is kept; one that says nothing of the need says nothing here either. */
function kindOf(label: string): ChangeKind {
  const kind = readBridgeLine(label);
  return kind === 'other' || kind === 'efficiency' ? kind : 'rounding';
}
