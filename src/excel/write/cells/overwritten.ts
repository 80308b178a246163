import { rangeOf } from '../../../workbook/address';
import type { Area, SheetCell } from '../../../workbook/workbook';
import type { CellPlace } from '../../../workbook/write/write-plan';
import { cellOf } from '../../read/cell-of';

/** Told of each cell that is written, what stood there at the very moment before. */
export type OnOverwritten = (place: CellPlace, before: SheetCell | null) => void;

/**
 * Asks what an area holds. Excel carries out a batch in order and lets nobody in between: asked for just before the area is written, it is
 * exactly what was written over, whatever a colleague has done since it was last read.
 */
export function overwrittenBy(workbook: Excel.Workbook, sheet: string, area: Area): Excel.Range {
  const range = workbook.worksheets.getItem(sheet).getRange(rangeOf(area));
  range.load('values,valueTypes,formulas,numberFormat');
  range.untrack();
  return range;
}

export function tellOverwritten(sheet: string, { top, left }: Area, { values, valueTypes, formulas, numberFormat }: Excel.Range, tell: OnOverwritten): void {
  values.forEach((row: readonly unknown[], i) => {
    row.forEach((value, j) => {
      const answered = { value, valueType: String(valueTypes[i]?.[j]), formula: formulas[i]?.[j] as unknown, numberFormat: numberFormat[i]?.[j] as unknown };
      tell({ sheet, row: top + i, column: left + j }, cellOf(answered));
    });
  });
}
