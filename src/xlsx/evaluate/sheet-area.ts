import type { Area } from '../../workbook/workbook';

/** Cells of the sheet with this place in the workbook, from 0. */
export interface SheetArea extends Area {
  readonly sheet: number;
}

/** A cell of the sheet with this place in the workbook. */
export interface SheetPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export function isSingleCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}
