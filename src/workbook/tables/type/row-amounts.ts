import { toNumber } from '../../../core/numbers/decimal';
import type { Measure } from '../../../core/period';
import type { TableCell, TableColumn } from '../../../core/table';

/**
 * A table's numbers as doubles, to settle which rows a total sums. Only structure is judged here, by most columns; whether each printed sum
 * is right is checked elsewhere, exactly.
 */
export interface RowAmounts {
  /** One for each column that can be summed: the number, 0 for a dash or blank, NaN for what cannot be read. */
  readonly values: readonly number[];
  /** Half the step of the last shown digit, likewise. */
  readonly margins: readonly number[];
  /** Which of the values stand there as numbers. */
  readonly isNumber: readonly boolean[];
  readonly measure: Measure | null;
}

export function summableColumns(columns: readonly TableColumn[]): number[] {
  return columns.flatMap(({ role }, index) =>
    role === 'period' || role === 'deviation' || role === 'change' || role === 'mean' ? [index] : [],
  );
}

export function rowAmounts(cells: readonly TableCell[], summable: readonly number[], measure: Measure | null): RowAmounts {
  const values: number[] = [];
  const margins: number[] = [];
  const isNumber: boolean[] = [];
  for (const index of summable) {
    const cell = cells[index];
    const number = cell?.number ?? null;
    const isNone = cell === undefined || cell.state === 'nothing' || cell.state === 'blank' || cell.state === 'text';
    values.push(number ? toNumber(number.value) : isNone ? 0 : NaN);
    margins.push(number ? toNumber(number.resolution) / 2 : 0);
    isNumber.push(number !== null && cell?.isNoSum !== true);
  }
  return { values, margins, isNumber, measure };
}

/** How many columns can tell whether the total is the sum of the rows, and in how many of them it is. */
export interface Footing {
  readonly known: number;
  readonly feet: number;
}

/** Sums rows one by one, so that growing sets of rows are tried at little cost. */
export class RunningSum {
  private readonly sums: number[];
  private readonly margins: number[];
  private readonly counts: number[];

  constructor(private readonly width: number) {
    this.sums = new Array<number>(width).fill(0);
    this.margins = new Array<number>(width).fill(0);
    this.counts = new Array<number>(width).fill(0);
  }

  add(row: RowAmounts, sign: 1 | -1 = 1): void {
    for (let index = 0; index < this.width; index++) {
      this.sums[index] = (this.sums[index] ?? 0) + sign * (row.values[index] ?? 0);
      this.margins[index] = (this.margins[index] ?? 0) + (row.margins[index] ?? 0);
      this.counts[index] = (this.counts[index] ?? 0) + (row.isNumber[index] ? 1 : 0);
    }
  }

  /** A column where both total and rows are zero tells nothing. */
  footing(total: RowAmounts): Footing {
    let known = 0;
    let feet = 0;
    for (let index = 0; index < this.width; index++) {
      const sum = this.sums[index] ?? 0;
      const value = total.values[index] ?? 0;
      if (!total.isNumber[index] || this.counts[index] === 0 || (value === 0 && sum === 0) || Number.isNaN(sum)) continue;
      known++;
      const margin = (this.margins[index] ?? 0) + (total.margins[index] ?? 0);
      if (Math.abs(value - sum) <= margin + 1e-9 * Math.max(1, Math.abs(value))) feet++;
    }
    return { known, feet };
  }
}
