import type { SheetCell } from '../../workbook/workbook';
import type { CellSays } from '../../workbook/write/own/find/overwritten-cell';

/** What a cell says, and how it shows it. */
export interface ShownCell extends CellSays {
  readonly numberFormat: string;
}

export function shownCell(cell: SheetCell | undefined): ShownCell | null {
  return cell === undefined ? null : { value: cell.value, formula: cell.formula, numberFormat: cell.numberFormat };
}
