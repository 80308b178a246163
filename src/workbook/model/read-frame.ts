import type { KrPerUnit } from '../../core/plan/plan-model';
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
  /** Of the bridge, costs negative, by the later year; empty without a bridge. */
  readonly bridgeTotal: ReadonlyMap<number, number>;
}

/**
 * The total given for each plan year, costs negative, in the activity table's unit: Netto of the driftbudget, else the
 * activity table's own sum, else the year before carried over the bridge. Years with none are absent.
 */
export function readFrame(sources: FrameSources): Map<number, number> {
  const { activities, baseYear, baseTotal, planYears, bridgeTotal } = sources;
  const netOf = readNet(sources);
  const given = (year: number) => netOf(year) ?? activityTotal(activities, year);
  const frame = new Map<number, number>();
  let carried: number | null = given(baseYear) ?? baseTotal;
  for (let year = baseYear + 1; year <= Math.max(baseYear, ...planYears); year += 1) {
    const change = bridgeTotal.get(year);
    carried = given(year) ?? (carried === null || change === undefined ? null : carried + change);
    if (carried !== null && planYears.includes(year)) frame.set(year, carried);
  }
  return frame;
}

/** The printed sum of the activity table for a year, costs negative; null where there is none. */
export function activityTotal(activities: Table, year: number): number | null {
  const row = activities.rows.findLast(({ kind }) => kind === 'total');
  return row ? amountOf(activities, row, year, krPerUnitOf(activities.unit) ?? 1) : null;
}

/** Netto of the table, of those with income and cost, that speaks of the same nämnd. */
function readNet({ activities, tables, krPerUnit, baseYear, baseTotal }: FrameSources): (year: number) => number | null {
  const totals = [baseTotal, activityTotal(activities, baseYear) ?? baseTotal];
  const candidates = tables.flatMap((table) => {
    const row = table.role === 'operatingBudgetTotal' ? netRow(table) : undefined;
    const base = row ? amountOf(table, row, baseYear, krPerUnit) : null;
    if (!row || base === null) return [];
    // Costs may be written as plus above a net written as minus.
    const factor = base * baseTotal < 0 ? -1 : 1;
    const distance = Math.min(...totals.map((total) => Math.abs(base * factor - total)));
    if (distance > SAME_SCOPE * Math.abs(baseTotal)) return [];
    return [{ distance, amountIn: (year: number) => turned(amountOf(table, row, year, krPerUnit), factor) }];
  });
  const [nearest] = candidates.sort((a, b) => a.distance - b.distance);
  return nearest?.amountIn ?? (() => null);
}

function netRow({ rows }: Table): TableRow | undefined {
  return rows.find(isNetRow) ?? rows.findLast(({ kind }) => kind === 'total');
}

function isNetRow({ kind, measure }: TableRow): boolean {
  return measure === 'net' && kind !== 'percentChange' && kind !== 'change' && kind !== 'percent';
}

function turned(amount: number | null, factor: 1 | -1): number | null {
  return amount === null ? null : amount * factor;
}

function amountOf(table: Table, row: TableRow, year: number, krPerUnit: KrPerUnit): number | null {
  const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
  const amount = column === null ? null : costNegativeAmount(table, row.cells[column]);
  return amount === null ? null : (amount * (krPerUnitOf(table.unit) ?? krPerUnit)) / krPerUnit;
}
