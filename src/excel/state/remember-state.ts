import { HostError } from '../../workbook/host-problem';
import { printable } from '../../workbook/state-xml';
import type { OpenWorkbook } from '../read/open-workbook';
import { putStatePart, readStatePart } from './state-part';

/**
 * Keeps a state, beside all else that our part holds, and gives the workbook as it was read with that state in it; three requests. Rejects with
 * a HostError 'changed-state' where the state in the workbook is not the one that was read (`open`, null where nothing was), and
 * 'unfinished-write'.
 */
export async function rememberState(open: OpenWorkbook | null, state: string): Promise<OpenWorkbook> {
  const part = await readStatePart();
  if (part?.journal) throw new HostError({ kind: 'unfinished-write' });
  if (open === null || (open.workbook.state ?? null) !== (part?.state ?? null)) throw new HostError({ kind: 'changed-state' });
  const [kept, looks] = [printable(state), part?.looks ?? null];
  if (kept === part?.state) return open;
  const id = await putStatePart(part?.id ?? null, { state: kept, looks, journal: null });
  return { ...open, workbook: { ...open.workbook, state: kept }, statePart: id === null ? null : { id, looks, journal: null } };
}
