import { HostError } from '../../workbook/host-problem';
import type { Workbook } from '../../workbook/workbook';
import type { WritePlan } from '../../workbook/write/write-plan';

/** Throws a HostError 'protected-sheets' where a plan would write in what its owner has closed, though a file would let us. */
export function refuseProtected(plan: WritePlan, { sheets }: Workbook): void {
  const touched = new Set([...[...plan.cells, ...plan.dress, ...plan.tables].map(({ sheet }) => sheet), ...plan.removeSheets]);
  const closed = sheets.filter(({ name, isProtected }) => isProtected && touched.has(name)).map(({ name }) => name);
  if (closed.length > 0) throw new HostError({ kind: 'protected-sheets', sheets: closed });
}
