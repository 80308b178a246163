import type { CalculatedPlan } from '../../calculated-plan';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import { changedAmount } from './changed-amount';
import type { ChangedAmount } from './changed-amount';
import { isTotal } from './kept-needs';

/** The given totals that are others than they were. */
export function changedFrames({ input }: CalculatedPlan, { values }: Snapshot, years: readonly number[]): ChangedAmount[] {
  const { model, costFactor } = input;
  return years.flatMap((year) => {
    const before = values.find(({ quantity, period, label }) => quantity === 'frame' && period === year && isTotal(label))?.value;
    const now = model.frame.get(year);
    if (before === undefined || now === undefined) return [];
    const frame = changedAmount(year, before, now * costFactor, model.resolution);
    return frame.change === 0 ? [] : [frame];
  });
}
