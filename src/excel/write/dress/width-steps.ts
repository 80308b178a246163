import { columnName } from '../../../workbook/address';
import type { SheetDress } from '../../../workbook/write/write-plan';
import { oneStep, type WriteStep } from '../steps/write-step';
import { widthPoints } from './width-points';

/** Columns that have a width of their own keep it. */
export function widthSteps(sheet: string, { widths, unsetWidths }: SheetDress, sized: ReadonlySet<number>): WriteStep[] {
  const unset = unsetWidths.filter((column) => sized.has(column));
  const set = widths.filter(({ column }) => !sized.has(column) || unset.includes(column));
  return [
    ...unset.map((column) => formatStep(sheet, column, (format) => { format.useStandardWidth = true; })),
    ...set.map(({ column, width }) => formatStep(sheet, column, (format) => { format.columnWidth = widthPoints(width); })),
  ];
}

function formatStep(sheet: string, column: number, change: (format: Excel.RangeFormat) => void): WriteStep {
  const name = columnName(column);
  return oneStep(sheet, ({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(`${name}:${name}`);
    change(range.format);
    range.untrack();
  });
}
