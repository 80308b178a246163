import type { CellSource } from '../../../workbook/model/cell-source';
import type { SnapshotQuantity } from '../../../workbook/write/reports/snapshot';
import type { SnapshotRow } from './snapshot-rows';

/** A kept value as the model counts; one that stands in its cell still is the model's own number to the last bit. */
export function earlierAmount(value: number, source: CellSource | null, usualFactor: number): number {
  if (source === null) return value * usualFactor;
  const now = source.amount / source.factor;
  const isSame = Math.abs(now - value) <= 1e-9 * Math.max(Math.abs(now), Math.abs(value));
  return isSame ? source.amount : value * source.factor;
}

/** A row's kept values by year; `usualFactor` for a row none of whose cells is there any longer. */
export function earlierAmounts(
  row: SnapshotRow,
  quantity: SnapshotQuantity,
  sources: ReadonlyMap<number, CellSource>,
  usualFactor: number,
): Map<number, number> {
  const factor = [...sources.values()][0]?.factor ?? usualFactor;
  return new Map([...(row.values.get(quantity) ?? [])].map(([year, { value }]) => [year, earlierAmount(value, sources.get(year) ?? null, factor)]));
}
