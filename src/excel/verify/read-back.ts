import type { SheetCell } from '../../workbook/workbook';
import type { CellPlace, WritePlan } from '../../workbook/write/write-plan';
import { differenceTo } from './same-content';

export interface ReadBack {
  /** Cells that hold something else than what was to be written. */
  readonly content: readonly CellPlace[];
  /** Cells with the right formula and another value than our engine's: what it depends on may have changed since, or be unknown to us. */
  readonly values: readonly CellPlace[];
}

/** What stands in the cells of a plan that has been carried out, by `cellAt`, compared with it. */
export function readBack(plan: WritePlan, cellAt: (place: CellPlace) => SheetCell | undefined): ReadBack {
  const removed = new Set(plan.removeSheets);
  const writes = plan.cells.filter(({ sheet }) => !removed.has(sheet));
  const found = { content: [] as CellPlace[], value: [] as CellPlace[] };
  for (const { sheet, row, column, content } of writes) {
    const place = { sheet, row, column };
    const difference = differenceTo(content, cellAt(place), sheet);
    if (difference !== null) found[difference].push(place);
  }
  return { content: found.content, values: found.value };
}
