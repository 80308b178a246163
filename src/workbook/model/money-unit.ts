import type { KrPerUnit } from '../../core/plan/plan-model';
import type { RowOfTable } from './item-rows';

const KRONOR: Readonly<Record<string, KrPerUnit>> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** kr in one unit of a table's amounts: "tkr" → 1000; null for a counted thing ("dygn") or no unit. */
export function krPerUnitOf(unit: string | null): KrPerUnit | null {
  return unit === null ? null : (KRONOR[unit] ?? null);
}

/** kr in one unit of a row of prices; a price without a unit is kr. */
export function krPerPrice({ table, row }: RowOfTable): KrPerUnit {
  return krPerUnitOf(row.unit ?? table.unit) ?? 1;
}
