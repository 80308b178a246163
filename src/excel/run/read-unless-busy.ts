import { HostError } from '../../workbook/host-problem';
import type { WriteWatch } from '../../workbook/workbook-host';

/** What Excel says where it has no time now, or where what we were reading went away meanwhile. */
const LATER: readonly string[] = ['ActivityLimitReached', 'Conflict', 'ItemNotFound', 'RequestAborted', 'Timeout', 'WriteNotSupportedWhenModalDialogOpen'];

/** Reads without waiting: null where the person is editing a cell, and where Excel is busy. Rejects otherwise as `read` does. */
export async function readUnlessBusy<T>(read: (watch: WriteWatch) => Promise<T>): Promise<T | null> {
  const giveUp = new AbortController();
  const watch: WriteWatch = { signal: giveUp.signal, onWaiting: () => { giveUp.abort(); } };
  try {
    return await read(watch);
  } catch (error) {
    if (error instanceof HostError && isPassing(error)) return null;
    throw error;
  }
}

function isPassing({ problem }: HostError): boolean {
  return problem.kind === 'cancelled' || problem.kind === 'changed-structure' || (problem.kind === 'program' && LATER.includes(problem.code));
}
