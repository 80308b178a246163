import type { Planned } from '../../working';

/** The bridge's changes that can be counted, or left out. */
export interface ChangesControl {
  readonly counts: boolean;
  /** In all, of each plan year, in the table's own sign and unit. */
  readonly amounts: readonly number[];
}

/** Null where there are none to count. */
export function changesControl({ calculated: { settings, input, scenario } }: Planned): ChangesControl | null {
  const { model, costFactor } = input;
  const counted = model.changes.filter(({ kind }) => kind === 'other' || (kind === 'efficiency' && scenario.efficiency === null));
  if (counted.length === 0) return null;
  const amountIn = (year: number): number => counted.reduce((sum, { amounts }) => sum + (amounts.get(year) ?? 0), 0);
  return { counts: settings.countsChanges, amounts: model.planYears.map((year) => amountIn(year) * costFactor + 0) };
}
