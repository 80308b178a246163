import type { WorkbookArea, WorkbookPlace } from './workbook-area';

interface IndexedColumn {
  readonly rows: number[];
  readonly values: number[];
}

/** Finds which cells of many stand in an area. Cells are added row by row from above. */
export class CellIndex {
  /** Sheet → column → rows, ascending. */
  private readonly sheets = new Map<number, Map<number, IndexedColumn>>();

  add({ sheet, row, column }: WorkbookPlace, value: number): void {
    const columns = this.sheets.get(sheet) ?? new Map<number, IndexedColumn>();
    this.sheets.set(sheet, columns);
    const indexed = columns.get(column) ?? { rows: [], values: [] };
    columns.set(column, indexed);
    indexed.rows.push(row);
    indexed.values.push(value);
  }

  hasWithin(area: WorkbookArea): boolean {
    return this.within(area).next().done !== true;
  }

  *within({ sheet, top, left, bottom, right }: WorkbookArea): Generator<number, void> {
    for (const [column, indexed] of this.columnsBetween(sheet, left, right)) {
      if (column < left || column > right) continue;
      for (let at = firstFrom(indexed.rows, top); at < indexed.rows.length; at += 1) {
        if ((indexed.rows[at] ?? Infinity) > bottom) break;
        yield indexed.values[at] ?? -1;
      }
    }
  }

  private columnsBetween(sheet: number, left: number, right: number): Iterable<[number, IndexedColumn]> {
    const columns = this.sheets.get(sheet);
    if (!columns) return [];
    if (left < right) return columns;
    const column = columns.get(left);
    return column ? [[left, column]] : [];
  }
}

/** Where the first row from `top` on stands. */
function firstFrom(rows: readonly number[], top: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? Infinity) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
