import type { KrPerUnit } from '../../core/plan-model';

const KRONOR: Readonly<Record<string, KrPerUnit>> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** kr in one unit of a table's amounts: "tkr" → 1000; null for a counted thing ("dygn") or no unit. */
export function krPerUnitOf(unit: string | null): KrPerUnit | null {
  return unit === null ? null : (KRONOR[unit] ?? null);
}
