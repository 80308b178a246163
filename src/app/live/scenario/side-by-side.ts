import { footToOwnSum } from '../../../core/plan/footing';
import type { CalculatedPlan } from '../../calculated-plan';
import type { Planned } from '../working';

/** The activities' needs of a plan year under two scenarios, in the table's own sign; rows foot to the totals. */
export interface SideBySide {
  readonly year: number;
  readonly names: readonly [string, string];
  /** The largest difference first. */
  readonly rows: readonly SideBySideRow[];
  readonly total: SideBySideRow;
}

export interface SideBySideRow {
  readonly label: string;
  readonly needs: readonly [number, number];
  readonly difference: number;
}

/** Null where nothing is compared with. */
export function sideBySide({ calculated, compared }: Planned, year: number): SideBySide | null {
  if (!compared) return null;
  const [one, other] = [needsOf(calculated, year), needsOf(compared, year)];
  const rows = calculated.result.activities.map(({ label }, index) => rowOf(label, one.rows[index] ?? 0, other.rows[index] ?? 0));
  return {
    year,
    names: [calculated.scenario.name, compared.scenario.name],
    rows: rows.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
    total: rowOf('', one.total, other.total),
  };
}

function needsOf({ result, input }: CalculatedPlan, year: number): { readonly rows: readonly number[]; readonly total: number } {
  const footed = footToOwnSum(result.activities.map(({ years }) => years.get(year)?.need ?? 0), input.model.resolution);
  const signed = (amount: number): number => amount * input.costFactor + 0;
  return { rows: footed.rows.map(({ value }) => signed(value)), total: signed(footed.total) };
}

function rowOf(label: string, need: number, compared: number): SideBySideRow {
  // Both are whole steps of the table's resolution: what binary arithmetic adds to their difference is taken away.
  return { label, needs: [need, compared], difference: Number((need - compared).toPrecision(15)) };
}
