import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import { REPORT_WORDS } from '../../../workbook/write/reports/words';

/** The total need of a kept run by plan year; costs negative, in the model's unit. */
export function keptNeeds({ values }: Pick<Snapshot, 'values'>, costFactor: number): Map<number, number> {
  const needs = values.filter(({ quantity }) => quantity === 'need');
  const totals = needs.filter(({ label }) => isTotal(label));
  const kept = new Map<number, number>();
  for (const { period, value } of totals.length > 0 ? totals : needs) kept.set(period, (kept.get(period) ?? 0) + value * costFactor);
  return kept;
}

/** True for the name under which the total of all activities is kept, in either language. */
export function isTotal(label: string): boolean {
  return Object.values(REPORT_WORDS).some(({ snapshots }) => snapshots.total === label);
}
