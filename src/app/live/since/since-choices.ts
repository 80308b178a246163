import { compareSnapshots } from '../../../workbook/write/reports/compare-snapshots';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import { isLastRun } from '../../../workbook/write/reports/snapshots-sheet';

/** What can be compared with. */
export interface SinceChoice {
  readonly id: string;
  /** The last run that the workbook keeps; the one before it, which was read before the last was written; or a frozen state. */
  readonly kind: 'lastRun' | 'runBefore' | 'frozen';
  readonly snapshot: Snapshot;
}

/** The run before this sitting's last one first, unless that changed nothing, then the last run, then what is frozen, the latest first. */
export function sinceChoices(snapshots: readonly Snapshot[], runBefore: Snapshot | null): SinceChoice[] {
  const lastRun = snapshots.find(isLastRun);
  const frozen = snapshots.filter((snapshot) => !isLastRun(snapshot));
  return [
    ...(runBefore && !isSameRun(runBefore, lastRun) ? [{ id: 'runBefore', kind: 'runBefore', snapshot: runBefore } as const] : []),
    ...(lastRun ? [{ id: 'lastRun', kind: 'lastRun', snapshot: lastRun } as const] : []),
    ...[...frozen]
      .sort((one, other) => (one.time < other.time ? 1 : one.time > other.time ? -1 : 0))
      .map((snapshot) => ({ id: `frozen ${snapshot.name}`, kind: 'frozen', snapshot }) as const),
  ];
}

/** The wanted one where it is there; else the run before, else what was frozen last, else the last run. Null for none. */
export function chosenOf(choices: readonly SinceChoice[], wanted: string | null): SinceChoice | null {
  const [before, frozen] = (['runBefore', 'frozen'] as const).map((kind) => choices.find((choice) => choice.kind === kind));
  return choices.find(({ id }) => id === wanted) ?? before ?? frozen ?? choices[0] ?? null;
}

/** Times are kept to the minute: another run within it is known by what it holds. */
function isSameRun(one: Snapshot, other: Snapshot | undefined): boolean {
  return one.time === other?.time && compareSnapshots(one.values, other.values).length === 0;
}
