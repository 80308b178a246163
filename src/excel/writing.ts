import { HostError } from '../workbook/host-problem';

/** All that only a write needs, which is fetched once there is one. */
export type Writing = (typeof import('./writing-part'))['writing'];

/** Rejects with a HostError, as for a connection that is down, where it cannot be fetched; it is tried anew the next time. */
export async function loadWriting(): Promise<Writing> {
  try {
    return (await import('./writing-part')).writing;
  } catch (cause) {
    throw new HostError({ kind: 'program', code: 'ConnectionFailure', detail: String(cause) }, null, { cause });
  }
}
