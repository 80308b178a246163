import type { PlanInput } from '../../../workbook/model/build-plan-model';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import type { CellPlaceReport } from '../../contract/writing-report';
import { earlierAmount } from './earlier-amount';
import { rowNames, SnapshotRows } from './snapshot-rows';

/** The cells of the printed plan that hold another number than they did. */
export function changedPlans({ model, sources }: PlanInput, snapshot: Snapshot): CellPlaceReport[] {
  const rows = new SnapshotRows(snapshot, ['plan']);
  return rowNames(model.activities).flatMap((name, index) => {
    const kept = rows.find(name)?.values.get('plan');
    return [...(sources.activities[index]?.existing ?? [])].flatMap(([year, source]) => {
      const before = kept?.get(year)?.value;
      if (before === undefined || earlierAmount(before, source, 1) === source.amount) return [];
      return [{ sheet: source.sheet, cell: source.cell }];
    });
  });
}
