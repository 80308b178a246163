import type { KrPerUnit } from '../../core/plan/plan-model';
import type { Table, TableRow } from '../../core/table';
import { convertedSource, costNegativeSource, multipliedSource } from './cell-amount';
import type { CellSource, FrameSource } from './cell-source';
import { krPerUnitOf } from './money-unit';
import { BUDGET_OR_PLAN, findPeriodColumn } from './period-column';

/** How far the net of two tables may be apart, as a share, and still speak of the same nämnd. */
const SAME_SCOPE = 0.1;

export interface FrameTerms {
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

export interface Frame {
  /** By plan year; those with none are absent. */
  readonly amounts: ReadonlyMap<number, number>;
  /** From the base year on, every year that it is known of or carried to. */
  readonly sources: ReadonlyMap<number, FrameSource>;
}

/**
 * The total given for each plan year, costs negative, in the activity table's unit: Netto of the driftbudget, else the
 * activity table's own sum, else the year before carried over the bridge.
 */
export function readFrame(terms: FrameTerms): Frame {
  const { activities, baseYear, baseTotal, planYears, bridgeTotal } = terms;
  const netOf = readNet(terms);
  const given = (year: number) => netOf(year) ?? activityTotal(activities, year);
  const [amounts, sources] = [new Map<number, number>(), new Map<number, FrameSource>()];
  const base = given(baseYear);
  sources.set(baseYear, base ? { kind: 'cell', source: base } : { kind: 'budgets' });
  let carried: number | null = base?.amount ?? baseTotal;
  for (let year = baseYear + 1; year <= Math.max(baseYear, ...planYears); year += 1) {
    const change = bridgeTotal.get(year);
    const source = given(year);
    carried = source?.amount ?? (carried === null || change === undefined ? null : carried + change);
    if (carried === null) continue;
    sources.set(year, source ? { kind: 'cell', source } : { kind: 'carried' });
    if (planYears.includes(year)) amounts.set(year, carried);
  }
  return { amounts, sources };
}

/** The printed sum of the activity table for a year, costs negative; null where there is none. */
export function activityTotal(activities: Table, year: number): CellSource | null {
  const row = activities.rows.findLast(({ kind }) => kind === 'total');
  return row ? amountIn(activities, row, year) : null;
}

/** Netto of the table, of those with income and cost, that speaks of the same nämnd. */
function readNet({ activities, tables, krPerUnit, baseYear, baseTotal }: FrameTerms): (year: number) => CellSource | null {
  const totals = [baseTotal, activityTotal(activities, baseYear)?.amount ?? baseTotal];
  const candidates = tables.flatMap((table) => {
    const row = table.role === 'operatingBudgetTotal' ? netRow(table) : undefined;
    if (!row) return [];
    const netOf = (year: number) => inUnit(amountIn(table, row, year), krPerUnitOf(table.unit) ?? krPerUnit, krPerUnit);
    const base = netOf(baseYear)?.amount;
    if (base === undefined) return [];
    // Costs may be written as plus above a net written as minus.
    const factor = base * baseTotal < 0 ? -1 : 1;
    const distance = Math.min(...totals.map((total) => Math.abs(base * factor - total)));
    if (distance > SAME_SCOPE * Math.abs(baseTotal)) return [];
    return [{ distance, sourceOf: (year: number) => turned(netOf(year), factor) }];
  });
  const [nearest] = candidates.sort((a, b) => a.distance - b.distance);
  return nearest?.sourceOf ?? (() => null);
}

function netRow({ rows }: Table): TableRow | undefined {
  return rows.find(isNetRow) ?? rows.findLast(({ kind }) => kind === 'total');
}

function isNetRow({ kind, measure }: TableRow): boolean {
  return measure === 'net' && kind !== 'percentChange' && kind !== 'change' && kind !== 'percent';
}

function turned(source: CellSource | null, factor: 1 | -1): CellSource | null {
  return source && factor === -1 ? multipliedSource(source, factor) : source;
}

function inUnit(source: CellSource | null, from: KrPerUnit, to: KrPerUnit): CellSource | null {
  return source && convertedSource(source, from, to);
}

function amountIn(table: Table, row: TableRow, year: number): CellSource | null {
  const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
  return column === null ? null : costNegativeSource(table, row.cells[column]);
}
