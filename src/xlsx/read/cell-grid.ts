import type { SheetCell } from '../../workbook/workbook';

/** Gathers a sheet's cells, which files list in ascending order; those that do not are put in order at the end. */
export class CellGrid {
  private readonly rows = new Map<number, Map<number, SheetCell>>();
  private cells = new Map<number, SheetCell>();
  private lastRow = -1;
  private lastColumn = -1;
  private isAscending = true;

  /** False where there is such a cell already: which of the two counts would depend on the program that reads them. */
  add(row: number, column: number, cell: SheetCell): boolean {
    if (row !== this.lastRow) this.turnTo(row);
    else if (column <= this.lastColumn) this.isAscending = false;
    if (!this.isAscending && this.cells.has(column)) return false;
    this.cells.set(column, cell);
    this.lastColumn = column;
    return true;
  }

  toRows(): ReadonlyMap<number, ReadonlyMap<number, SheetCell>> {
    if (this.isAscending) return this.rows;
    return new Map(ascending(this.rows).map(([row, cells]) => [row, new Map(ascending(cells))]));
  }

  private turnTo(row: number): void {
    if (row < this.lastRow) this.isAscending = false;
    this.cells = this.rows.get(row) ?? new Map<number, SheetCell>();
    this.rows.set(row, this.cells);
    this.lastRow = row;
  }
}

function ascending<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}
