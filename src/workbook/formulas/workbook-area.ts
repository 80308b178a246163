import type { Area, Workbook } from '../workbook';
import type { CellPlace } from '../write/write-plan';

/** Cells of the sheet with this place in the workbook, from 0. */
export interface WorkbookArea extends Area {
  readonly sheet: number;
}

/** A cell of the sheet with this place in the workbook. */
export interface WorkbookPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export function isSingleCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** Where cells stand, row by row from above; without those on sheets that are not there. */
export function workbookPlaces({ sheets }: Workbook, cells: readonly CellPlace[]): WorkbookPlace[] {
  const numbers = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  return cells
    .flatMap(({ sheet, row, column }) => {
      const number = numbers.get(sheet.toLowerCase());
      return number === undefined ? [] : [{ sheet: number, row, column }];
    })
    .sort((a, b) => a.row - b.row);
}

export function placeKey({ sheet, row, column }: WorkbookPlace): string {
  return `${sheet}!${row},${column}`;
}
