import { HostError } from '../../workbook/host-problem';
import type { WriteWatch } from '../../workbook/workbook-host';
import type { WritePlan } from '../../workbook/write/write-plan';
import type { OpenWorkbook } from '../read/open-workbook';
import { remainsOf } from './remains-of';
import { restore } from './restore';
import type { Snapshot } from './snapshot';

export interface PutBackTerms {
  readonly plan: WritePlan;
  readonly before: OpenWorkbook;
  readonly snapshot: Snapshot;
}

/** A failure is often over when it is tried again. */
const ATTEMPTS = 2;

/** Rejects with a HostError that tells what remains, where it cannot be put back. It cannot be broken off. */
export async function putBack({ plan, before, snapshot }: PutBackTerms, watch: WriteWatch = {}): Promise<void> {
  const patient: WriteWatch = { ...(watch.onWaiting && { onWaiting: watch.onWaiting }), ...(watch.onProgress && { onProgress: watch.onProgress }) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await restore(snapshot, before.workbook, patient);
      return;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (attempt === ATTEMPTS) throw new HostError(error.problem, remainsOf(plan, snapshot), { cause: error });
    }
  }
}
