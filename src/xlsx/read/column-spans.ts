import { MAX_COLUMNS } from '../../workbook/sheet-size';

/** Gathers the column intervals of a sheet. However many and wide they are, the work is one step each and one pass at the end. */
export class ColumnSpans {
  private readonly changes = new Int32Array(MAX_COLUMNS + 1);

  /** Columns counted from 1, both included, as the file writes them; what lies outside a sheet is left out. */
  cover(min: number, max: number): void {
    const first = Math.max(1, min);
    const last = Math.min(MAX_COLUMNS, max);
    if (!(first <= last)) return;
    this.change(first - 1, 1);
    this.change(last, -1);
  }

  /** Columns counted from 0. */
  toSet(): Set<number> {
    const covered = new Set<number>();
    let depth = 0;
    this.changes.forEach((change, column) => {
      depth += change;
      if (depth > 0) covered.add(column);
    });
    return covered;
  }

  private change(column: number, change: number): void {
    this.changes[column] = (this.changes[column] ?? 0) + change;
  }
}
