import { rangeOf } from '../../workbook/address';
import { around } from '../../workbook/area';
import type { WritePlan } from '../../workbook/write/write-plan';
import { writesBySheet } from '../../workbook/write/writes-by-sheet';
import type { WritingReport } from '../contract/writing-report';

/** Where on a sheet something was written, and how many cells. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Around all its written cells; null where only looks were. */
  readonly range: string | null;
  /** Cells that got another content. */
  readonly cells: number;
}

export function writtenSheets(plan: WritePlan, writing: WritingReport): WrittenSheet[] {
  const writes = new Map(writesBySheet(plan).map(({ sheet, cells }) => [sheet, cells]));
  return writing.sheets.map(({ sheet, isNew, filled, changed, emptied }) => {
    const cells = writes.get(sheet) ?? [];
    return { sheet, isNew, range: cells.length === 0 ? null : rangeOf(around(cells)), cells: filled + changed + emptied };
  });
}
