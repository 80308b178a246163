import { COUNTED_SCORE } from '../../core/counted-links';
import type { ChangeKind, ChangeLine, KrPerUnit } from '../../core/plan-model';
import type { Table, TableRow } from '../../core/table';
import { proposeLinks } from '../text/propose-links';
import { readBridgeLine } from '../text/read-bridge-line';
import { costNegativeAmount } from './cell-amount';
import { krPerUnitOf } from './money-unit';
import { BUDGET_OR_PLAN, findPeriodColumn, periodYears } from './period-column';

export interface Bridge {
  readonly lines: readonly ChangeLine[];
  /** All lines of a year together, costs negative, in the activity table's unit. */
  readonly total: ReadonlyMap<number, number>;
  /** The first Prisuppräkning line by year: the uplift that the frame was given. */
  readonly priceLine: ReadonlyMap<number, number>;
}

const KIND: Readonly<Record<ReturnType<typeof readBridgeLine>, ChangeKind>> = {
  price: 'prices',
  volume: 'volumes',
  rounding: 'rounding',
  efficiency: 'efficiency',
  other: 'other',
};

/** The bridges of a workbook (role `changes`) as lines, each tied to the activity that its label clearly names. */
export function readBridge(tables: readonly Table[], activityLabels: readonly string[], krPerUnit: KrPerUnit): Bridge {
  const lines = tables
    .filter((table) => table.role === 'changes')
    .flatMap((table) =>
      table.rows
        .filter((row) => row.kind === 'item')
        .map((row) => ({
          label: row.label,
          kind: KIND[readBridgeLine(row.label)],
          amounts: amountsByYear(table, row, krPerUnit),
          activity: linkedActivity(row.label, activityLabels),
        })),
    );
  const total = new Map<number, number>();
  for (const { amounts } of lines) for (const [year, amount] of amounts) total.set(year, (total.get(year) ?? 0) + amount);
  return { lines, total, priceLine: lines.find(({ kind }) => kind === 'prices')?.amounts ?? new Map<number, number>() };
}

function amountsByYear(table: Table, row: TableRow, krPerUnit: KrPerUnit): Map<number, number> {
  const factor = (krPerUnitOf(table.unit) ?? krPerUnit) / krPerUnit;
  const amounts = new Map<number, number>();
  for (const year of periodYears(table, BUDGET_OR_PLAN)) {
    const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
    const amount = column === null ? null : costNegativeAmount(table, row.cells[column]);
    if (amount !== null) amounts.set(year, amount * factor);
  }
  return amounts;
}

function linkedActivity(label: string, activityLabels: readonly string[]): number | null {
  const [proposal] = proposeLinks([label], activityLabels);
  return proposal && proposal.score >= COUNTED_SCORE ? activityLabels.indexOf(proposal.activity) : null;
}
