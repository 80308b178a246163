import { rangeOf } from '../../../workbook/address';
import type { Area, Sheet, SheetCell } from '../../../workbook/workbook';
import type { CellPlace } from '../../../workbook/write/write-plan';
import { cellOf } from '../../read/cell-of';
import { jsonBytes } from '../../run/batches';

/** Told of each cell that is written, what stood there at the very moment before. */
export type OnOverwritten = (place: CellPlace, before: SheetCell | null) => void;

export interface Overwriting {
  readonly tell: OnOverwritten;
  /** As it was last read: how much is answered follows from it. */
  readonly read: Sheet | null;
}

const BYTES_PER_AREA = 400;
/** Two empty texts, what kind they are, and a number format. */
const BYTES_PER_CELL = 40;

/** About how long the answer to `overwrittenBy` is. */
export function overwrittenBytes({ top, left, bottom, right }: Area, read: Sheet | null): number {
  let bytes = BYTES_PER_AREA + (bottom - top + 1) * (right - left + 1) * BYTES_PER_CELL;
  for (let row = top; row <= bottom; row += 1) {
    const cells = read?.rows.get(row);
    for (let column = left; column <= right && cells; column += 1) {
      const cell = cells.get(column);
      if (cell) bytes += jsonBytes([cell.value, cell.formula ?? cell.value, cell.numberFormat]);
    }
  }
  return bytes;
}

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
