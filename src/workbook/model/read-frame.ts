import type { KrPerUnit } from '../../core/plan-model';
import type { Table, TableRow } from '../../core/table';
import { costNegativeAmount } from './cell-amount';
import { krPerUnitOf } from './money-unit';
import { BUDGET_OR_PLAN, findPeriodColumn } from './period-column';

/** How far the net of two tables may be apart, as a share, and still speak of the same nämnd. */
const SAME_SCOPE = 0.1;

export interface FrameSources {
  readonly activities: Table;
  readonly tables: readonly Table[];
  readonly krPerUnit: KrPerUnit;
  readonly baseYear: number;
  readonly planYears: readonly number[];
  /** Σ of the activities in the base year, costs negative. */
  readonly baseTotal: number;
  /** Of the bridge, costs negative, by the later year; null without a bridge. */
  readonly bridgeTotal: ReadonlyMap<number, number>;
}

/**
 * The total given for each plan year, costs negative, in the activity table's unit: Netto of the driftbudget, else the
 * activity table's own sum, else the base year carried over the bridge. Years with none are absent.
 */
export function readFrame(sources: FrameSources): Map<number, number> {
  const net = netTableOf(sources);
  const frame = new Map<number, number>();
  let carried: number | null = sources.baseTotal;
  for (const year of sources.planYears) {
    const change = sources.bridgeTotal.get(year);
    carried = carried === null || change === undefined ? null : carried + change;
    const given =
      (net && amountOf(net.table, net.row, year, sources.krPerUnit)) ?? activityTotal(sources.activities, year) ?? carried;
    if (given === null) continue;
    frame.set(year, given);
    carried = given;
  }
  return frame;
}

/** The printed sum of the activity table for a year, costs negative; null where there is none. */
export function activityTotal(activities: Table, year: number): number | null {
  const row = activities.rows.findLast(({ kind }) => kind === 'total');
  return row ? amountOf(activities, row, year, krPerUnitOf(activities.unit) ?? 1) : null;
}

function netTableOf({ tables, krPerUnit, baseYear, baseTotal }: FrameSources): { table: Table; row: TableRow } | null {
  const distance = (net: number) => Math.abs(net - baseTotal);
  const candidates = tables.flatMap((table) => {
    const row = table.role === 'operatingBudgetTotal' ? table.rows.find(isNetRow) : undefined;
    const base = row ? amountOf(table, row, baseYear, krPerUnit) : null;
    if (!row || base === null || distance(base) > SAME_SCOPE * Math.abs(baseTotal)) return [];
    return [{ table, row, base }];
  });
  const [nearest = null] = candidates.sort((a, b) => distance(a.base) - distance(b.base));
  return nearest;
}

function isNetRow({ kind, measure }: TableRow): boolean {
  return measure === 'net' && kind !== 'percentChange' && kind !== 'change' && kind !== 'percent';
}

function amountOf(table: Table, row: TableRow, year: number, krPerUnit: KrPerUnit): number | null {
  const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
  const amount = column === null ? null : costNegativeAmount(table, row.cells[column]);
  return amount === null ? null : (amount * (krPerUnitOf(table.unit) ?? krPerUnit)) / krPerUnit;
}
