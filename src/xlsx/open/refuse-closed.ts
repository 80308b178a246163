import { HostError } from '../../workbook/host-problem';
import type { WritePlan } from '../../workbook/write/write-plan';
import { readClosedFile } from './closed-file';
import type { OpenFile } from './edit-cells';

/**
 * Throws a HostError 'unfinished-write', and 'protected-workbook' and 'protected-sheets' where a plan would write in what its owner has closed,
 * though a file would let us.
 */
export function refuseClosed(plan: WritePlan, { bytes, workbook: { sheets } }: OpenFile): void {
  const { journal, isStructureProtected } = readClosedFile(bytes);
  if (journal !== null) throw new HostError({ kind: 'unfinished-write' });
  if (isStructureProtected && plan.addSheets.length + plan.removeSheets.length > 0) throw new HostError({ kind: 'protected-workbook' });
  const touched = new Set([...[...plan.cells, ...plan.dress, ...plan.tables].map(({ sheet }) => sheet), ...plan.removeSheets]);
  const closed = sheets.filter(({ name, isProtected }) => isProtected && touched.has(name)).map(({ name }) => name);
  if (closed.length > 0) throw new HostError({ kind: 'protected-sheets', sheets: closed });
}
