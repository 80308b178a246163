import { footToOwnSum } from '../../../../src/core/plan/footing';
import type { PlanResult } from '../../../../src/core/plan/plan-result';
import type { CellHandle } from '../../../../src/workbook/write/formula/reference';
import type { BasisPlaces } from '../../../../src/workbook/write/plan-places';

/** What stands in our cells, by name, beside what the engine gives. */
export function compared(places: BasisPlaces, result: PlanResult): [string, CellHandle<number> | null | undefined, number | null][] {
  const { model } = result;
  const list: [string, CellHandle<number> | null | undefined, number | null][] = [];
  for (const year of model.planYears) {
    const needs = result.activities.map(({ years }) => years.get(year)?.need ?? Number.NaN);
    const footing = footToOwnSum(needs, model.resolution);
    result.activities.forEach(({ years }, index) => {
      const [cells, expected] = [places.activities[index]?.years.get(year), years.get(year)];
      for (const key of ['volumeCost', 'other', 'need', 'frame', 'existing'] as const) {
        list.push([`${key} ${index} ${year}`, cells?.[key], expected?.[key] ?? null]);
      }
      list.push([`footed ${index} ${year}`, cells?.footedNeed, footing.rows[index]?.value ?? null]);
      list.push([`moved ${index} ${year}`, cells?.moved, footing.rows[index]?.moved ?? null]);
    });
    const [total, expected] = [places.totals.get(year), result.totals.get(year)];
    for (const key of ['need', 'frame', 'existing'] as const) list.push([`total ${key} ${year}`, total?.[key], expected?.[key] ?? null]);
    list.push([`footed total ${year}`, total?.footedNeed, footing.total]);
    for (const driver of ['price', 'volume', 'other', 'changes'] as const) {
      list.push([`${driver} ${year}`, places.bridge.get(year)?.[driver], expected?.bridge[driver] ?? null]);
    }
  }
  return list;
}

export function expectClose(what: string, actual: unknown, expected: number): void {
  const isClose = typeof actual === 'number' && Math.abs(actual - expected) <= 1e-6 + 1e-10 * Math.abs(expected);
  if (!isClose) throw new Error(`${what}: ${String(actual)} is not ${expected}`);
}
