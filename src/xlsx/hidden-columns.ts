import { MAX_COLUMNS } from './limits';

/** Gathers the column intervals of a sheet. However many and wide they are, the work is one step each and one pass at the end. */
export class HiddenColumns {
  private readonly changes = new Int32Array(MAX_COLUMNS + 1);

  /** Columns counted from 1, both included, as the file writes them; what lies outside a sheet is left out. */
  hide(min: number, max: number): void {
    const first = Math.max(1, min);
    const last = Math.min(MAX_COLUMNS, max);
    if (!(first <= last)) return;
    this.add(first - 1, 1);
    this.add(last, -1);
  }

  /** Columns counted from 0. */
  toSet(): Set<number> {
    const hidden = new Set<number>();
    let depth = 0;
    this.changes.forEach((change, column) => {
      depth += change;
      if (depth > 0) hidden.add(column);
    });
    return hidden;
  }

  private add(column: number, change: number): void {
    this.changes[column] = (this.changes[column] ?? 0) + change;
  }
}
