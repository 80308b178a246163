import { carryOver } from '../../workbook/carry-over';
import { readStateXml, writeStateXml } from '../../workbook/state-xml';
import { HostError } from '../../workbook/host-problem';
import type { WriteWatch } from '../../workbook/workbook-host';
import type { WritePlan } from '../../workbook/write/write-plan';
import type { OpenWorkbook } from '../read/open-workbook';
import { changedBetween, type Contents } from './changed-since';
import { readContents } from './contents';
import type { Snapshot } from './snapshot';
import { readWorkbookNow } from './workbook-now';

/** The last write, as far as it can be undone; `broken` is one that could not be put back when it failed. */
export interface LastWrite {
  readonly plan: WritePlan;
  readonly before: OpenWorkbook;
  readonly snapshot: Snapshot;
  readonly kind: 'written' | 'undone' | 'broken';
  /** What stood in the cells that it touches when it was done, or undone. */
  readonly contents: Contents;
}

/** Rejects with a HostError 'changed-cells' where others have written in those cells since. */
export async function refuseChangedSince({ snapshot, contents }: LastWrite, watch: WriteWatch | undefined): Promise<void> {
  const places = changedBetween(contents, await readContents(snapshot, await readWorkbookNow(watch), watch));
  if (places.length > 0) throw new HostError({ kind: 'changed-cells', places });
}

/**
 * The same with what was remembered since in it: undone, or done again, it leaves that as it is. But for taking everything out, done again: what
 * is remembered goes with it.
 */
export function withRemembered(last: LastWrite, change: { readonly from: string | null; readonly to: string }): LastWrite {
  const { plan, snapshot } = last;
  const before = snapshot.stateXml === null ? null : readStateXml(snapshot.stateXml);
  const stateXml = writeStateXml({ state: carryOver(before?.state ?? null, change), looks: before?.looks ?? null, journal: null });
  const state = plan.state === null ? null : carryOver(plan.state, change);
  return { ...last, plan: { ...plan, state }, snapshot: { ...snapshot, stateXml } };
}
