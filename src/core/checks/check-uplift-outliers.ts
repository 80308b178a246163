import { add, decimalFromNumber, multiply, roundDecimal, toNumber, decimal } from '../numbers/decimal';
import { finding } from '../finding';
import type { Finding } from '../finding';
import type { PrintedNumber } from '../numbers/printed-number';
import type { Table } from '../table';
import { upliftInterval } from '../uplift/uplift-interval';
import { fractionToNumber } from '../numbers/fraction';
import { unitOf } from './place';
import type { Place } from './place';
import { upliftSteps } from '../uplift/uplift-steps';
import type { UpliftStep } from '../uplift/uplift-steps';

/** Unit prices that did not get the uplift of their column. */
export function checkUpliftOutliers(tables: readonly Table[]): Finding[] {
  return tables.filter(({ role }) => role === 'unitPrices').flatMap(checkTable);
}

function checkTable(table: Table): Finding[] {
  const steps = upliftSteps(table);
  return steps.flatMap((step) =>
    step.uplift.outliers.flatMap((index) => {
      const pair = step.pairs[index];
      return pair && !isReturn(step, index, steps) ? describe(step, index, pair) : [];
    }),
  );
}

/** The price before is the odd one: from the year before that, this one got the uplift of both years. */
function isReturn(step: UpliftStep, index: number, steps: readonly UpliftStep[]): boolean {
  const pair = step.pairs[index];
  const before = steps.find(({ toColumn }) => toColumn === step.fromColumn);
  const earlier = before?.pairs.findIndex(({ to }) => to.cell === pair?.from.cell) ?? -1;
  const start = before?.pairs[earlier]?.from.cell.number;
  const end = pair?.to.cell.number;
  if (!before || !start || !end || !before.uplift.outliers.includes(earlier)) return false;
  const both = upliftInterval({ from: start, to: end });
  const [low0, high0, low1, high1] = [before.uplift.low, before.uplift.high, step.uplift.low, step.uplift.high];
  if (!both || low0 === null || high0 === null || low1 === null || high1 === null) return false;
  return (1 + low0) * (1 + low1) - 1 <= fractionToNumber(both.high) && (1 + high0) * (1 + high1) - 1 >= fractionToNumber(both.low);
}

function describe({ table, to, uplift }: UpliftStep, index: number, pair: { from: Place; to: Place }): Finding[] {
  const { low, high, roundest, rows, consistentRows } = uplift;
  const printed = pair.to.cell.number;
  const before = pair.from.cell.number;
  const row = uplift.rowUplifts[index];
  if (low === null || high === null || !printed || !before || !row) return [];
  return [
    finding('uplift-outlier', {
      sheet: table.sheet,
      cell: pair.to.cell.address,
      table: table.id,
      label: pair.to.row.label,
      period: to,
      actual: toNumber(printed.value),
      expected: roundest === null ? null : uplifted(before, printed, roundest),
      unit: unitOf(pair.to),
      details: { low, high, rows, consistentRows },
    }),
  ];
}

/** The price that the column's uplift gives, with as many decimals as are printed. */
function uplifted(before: PrintedNumber, printed: PrintedNumber, share: number): number {
  const price = multiply(before.value, add(decimal(1), decimalFromNumber(share)));
  return toNumber(roundDecimal(price, printed.resolution.scale));
}
