import { RunningSum } from './row-amounts';
import type { RowAmounts } from './row-amounts';

/**
 * The index of a first or last row that is the sum of at least two others in every column that can be summed ("Kulturkontor" below its
 * departments); null where there is none. `rows` are the table's items. With three columns or more, one may be misprinted: the others still
 * tell what the row is.
 */
export function findWordlessTotal(rows: readonly RowAmounts[], width: number): number | null {
  if (rows.length < 3) return null;
  return [rows.length - 1, 0].find((index) => isSumOfOthers(rows, index, width)) ?? null;
}

function isSumOfOthers(rows: readonly RowAmounts[], index: number, width: number): boolean {
  const total = rows[index];
  if (!total) return false;
  const others = rows.filter((_, other) => other !== index);
  if (others.filter(({ values }) => values.some((value) => value !== 0 && !Number.isNaN(value))).length < 2) return false;
  const sum = new RunningSum(width);
  for (const row of others) sum.add(row);
  const { known, feet } = sum.footing(total);
  return feet > 0 && (feet === known || (known >= 3 && feet === known - 1));
}
