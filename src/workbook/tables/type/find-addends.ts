import type { RowKind } from '../../../core/table';
import { RunningSum } from './row-amounts';
import type { RowAmounts } from './row-amounts';

export interface StructureRow {
  readonly kind: RowKind;
  readonly amounts: RowAmounts;
}

/** For each row the rows that it sums (ascending); empty for all but totals. */
export type Addends = readonly (readonly number[])[];

/** One reading of a table's structure: which way totals look for their rows, and which total is left for last. */
interface Reading {
  readonly addends: number[][];
  /** Columns in which the totals are the sums of their rows. */
  readonly feet: number;
}

/**
 * Which rows each total sums, every row once: a subtotal its section, a grand total subtotals and rows outside them. Position proposes, and
 * most columns decide, so that one wrong number changes nothing.
 */
export function findAddends(rows: readonly StructureRow[], width: number): Addends {
  const totals = rows.flatMap(({ kind }, index) => (isTotal(kind) ? [index] : []));
  const ascending = rows.map((_, index) => index);
  const descending = [...ascending].reverse();
  const first = totals[0];
  const last = totals.at(-1);
  if (first === undefined || last === undefined) return rows.map(() => []);
  const readings = [readStructure(rows, width, ascending, null)];
  const startsWithTotal = rows.findIndex(({ kind }) => kind === 'item' || isTotal(kind)) === first;
  if (totals.length > 1 || startsWithTotal) {
    if (startsWithTotal) readings.push(readStructure(rows, width, ascending, first));
    readings.push(readStructure(rows, width, descending, null));
    if (totals.length > 1) readings.push(readStructure(rows, width, descending, last));
  }
  return readings.reduce((best, reading) => (reading.feet > best.feet || (best.feet === 0 && isEmpty(best, totals) && !isEmpty(reading, totals)) ? reading : best)).addends;
}

export function isTotal(kind: RowKind): boolean {
  return kind === 'total' || kind === 'subtotal';
}

/** A reading that leaves a total without rows is worth less than one that gives it some. */
function isEmpty({ addends }: Reading, totals: readonly number[]): boolean {
  return totals.some((index) => addends[index]?.length === 0);
}

/** Walks the rows in `order`; each total takes rows that no total has taken yet. `grand` takes what is left at the end. */
function readStructure(rows: readonly StructureRow[], width: number, order: readonly number[], grand: number | null): Reading {
  const addends: number[][] = rows.map(() => []);
  const isDescending = (order[0] ?? 0) > (order.at(-1) ?? 0);
  const lastTotal = order.findLast((index) => index !== grand && isTotal(rows[index]?.kind ?? 'item'));
  /** Of one total alone position is certain: it sums everything, also where a number among them is wrong. */
  const isOnly = rows.filter(({ kind }) => isTotal(kind)).length === 1;
  let open: number[] = [];
  /** Where in `open` the present section begins. */
  let mark = 0;
  let isAfterHeading = false;
  let feet = 0;
  const close = (total: number, taken: readonly number[], footed: number): void => {
    addends[total] = [...taken].sort((a, b) => a - b);
    feet += footed;
  };
  for (const index of order) {
    const row = rows[index];
    if (!row || index === grand) continue;
    if (row.kind === 'item') open.push(index);
    else if (row.kind === 'heading' && !isDescending) {
      mark = open.length;
      isAfterHeading = true;
    } else if (isTotal(row.kind)) {
      const isLast = index === lastTotal && grand === null && (isOnly || (row.kind === 'total' && !isAfterHeading));
      const length = isLast || open.length === mark ? open.length : open.length - mark;
      const chosen = isOnly ? chooseAll(rows, width, row, open) : chooseSuffix(rows, width, row, open, length, isAfterHeading && length < open.length);
      close(index, open.slice(open.length - chosen.length), chosen.feet);
      open = [...open.slice(0, open.length - chosen.length), index];
      mark = open.length;
      isAfterHeading = false;
    }
  }
  if (grand !== null) {
    const row = rows[grand];
    const chosen = row ? chooseAll(rows, width, row, open) : null;
    if (chosen) close(grand, open.slice(open.length - chosen.length), chosen.feet);
  }
  return { addends, feet };
}

interface Choice {
  readonly length: number;
  readonly feet: number;
}

function chooseAll(rows: readonly StructureRow[], width: number, total: StructureRow, open: readonly number[]): Choice {
  const sum = new RunningSum(width);
  for (const index of open) {
    const row = rows[index];
    if (row) sum.add(row.amounts);
  }
  const { feet } = sum.footing(total.amounts);
  return isDifference(rows, width, total, open, feet) ? { length: 0, feet: 0 } : { length: open.length, feet };
}

/**
 * How many of the latest open rows the total sums: as position says (`expected`), unless another number foots in more than twice as many
 * columns; never fewer than stand under the heading (`isCertain`). A wrong number breaks one column of what position says, and where the first rows are next to nothing, fewer rows foot in all.
 */
function chooseSuffix(
  rows: readonly StructureRow[],
  width: number,
  total: StructureRow,
  open: readonly number[],
  expected: number,
  isCertain: boolean,
): Choice {
  const sum = new RunningSum(width);
  const feet = [0];
  for (let length = 1; length <= open.length; length++) {
    const added = rows[open[open.length - length] ?? 0];
    if (added) sum.add(added.amounts);
    feet.push(sum.footing(total.amounts).feet);
  }
  let best = expected;
  // One row alone is its own sum; that says nothing unless position says it too.
  const needed = 2 * (feet[expected] ?? 0);
  for (let length = 2; length <= open.length; length++) {
    const least = length < expected ? (isCertain ? Infinity : 1) : 0;
    if ((feet[length] ?? 0) > Math.max(needed, feet[best] ?? 0, least)) best = length;
  }
  const taken = open.slice(open.length - best);
  if (isDifference(rows, width, total, taken, feet[best] ?? 0)) return { length: 0, feet: 0 };
  return { length: best, feet: feet[best] ?? 0 };
}

/** Net = cost − income, where costs are written as plus, is no sum. */
function isDifference(rows: readonly StructureRow[], width: number, total: StructureRow, taken: readonly number[], feet: number): boolean {
  const parts = taken.flatMap((index) => rows.slice(index, index + 1)).map(({ amounts }) => amounts);
  if (!parts.some(({ measure }) => measure === 'income') || !parts.some(({ measure }) => measure === 'cost')) return false;
  const difference = new RunningSum(width);
  const turned = new RunningSum(width);
  for (const part of parts) {
    const sign = part.measure === 'income' ? -1 : 1;
    difference.add(part, sign);
    turned.add(part, sign === 1 ? -1 : 1);
  }
  const apart = Math.max(difference.footing(total.amounts).feet, turned.footing(total.amounts).feet);
  return apart > feet || (apart === feet && signsAgree(parts));
}

function signsAgree(parts: readonly RowAmounts[]): boolean {
  const balance = (measure: 'income' | 'cost'): number =>
    parts.filter((part) => part.measure === measure).reduce((sum, { values }) => sum + values.reduce((all, value) => all + Math.sign(value || 0), 0), 0);
  return balance('income') * balance('cost') > 0;
}
