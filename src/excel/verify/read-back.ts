import type { WriteWatch } from '../../workbook/workbook-host';
import type { CellPlace, WritePlan } from '../../workbook/write/write-plan';
import { readCells } from '../read/read-cells';
import { areasOfPlaces } from './areas-of-places';
import { differenceTo } from './same-content';

export interface ReadBack {
  /** Cells that hold something else than what was to be written. */
  readonly content: readonly CellPlace[];
  /** Cells with the right formula and another value than our engine's: what it depends on may have changed since, or be unknown to us. */
  readonly values: readonly CellPlace[];
}

/** What stands in the cells of a plan that has been carried out, compared with it: one batch for each 1 MB of cells. */
export async function readBack(plan: WritePlan, watch?: WriteWatch): Promise<ReadBack> {
  const removed = new Set(plan.removeSheets);
  const writes = plan.cells.filter(({ sheet }) => !removed.has(sheet));
  const sheets = await readCells(areasOfPlaces(writes), watch);
  const found = { content: [] as CellPlace[], value: [] as CellPlace[] };
  for (const { sheet, row, column, content } of writes) {
    const difference = differenceTo(content, sheets.get(sheet)?.get(row)?.get(column), sheet);
    if (difference !== null) found[difference].push({ sheet, row, column });
  }
  return { content: found.content, values: found.value };
}
