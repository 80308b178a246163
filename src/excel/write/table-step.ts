import { rangeOf } from '../../workbook/address';
import type { TableResize } from '../../workbook/write/write-plan';
import { oneStep, type WriteStep } from './steps/write-step';

/**
 * Gives an Excel table its new area, before its cells are written: a header that is emptied while it belongs to a table gets a name of
 * Excel's, and one that is there before the table grows is left out of it.
 */
export function tableStep({ sheet, table, area }: TableResize): WriteStep {
  return oneStep(sheet, ({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(rangeOf(area));
    workbook.tables.getItem(table).resize(range);
    range.untrack();
  });
}
