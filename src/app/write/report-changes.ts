import type { Period, PeriodKind } from '../../core/period';
import type { SnapshotChange } from '../../workbook/write/reports/compare-snapshots';
import type { SnapshotQuantity } from '../../workbook/write/reports/snapshot';
import { REPORT_WORDS } from '../../workbook/write/reports/words';
import type { ValueChange } from '../contract/refresh-report';
import type { Language } from '../options';

/** What a quantity of a year is; volumes and prices of one year may be of any kind. */
const KINDS: Readonly<Record<SnapshotQuantity, PeriodKind | null>> = {
  volume: null,
  unitPrice: null,
  budget: 'budget',
  plan: 'plan',
  change: 'plan',
  uplift: 'plan',
  need: 'plan',
  frame: 'plan',
};

export function reportChanges(changes: readonly SnapshotChange[], language: Language): ValueChange[] {
  const { quantities } = REPORT_WORDS[language].snapshots;
  return inReadingOrder(changes).map(({ sheet, cell, label, period, quantity, before, after }) => ({
    sheet,
    cell,
    label,
    period: periodOf(period, quantity),
    quantity: quantities[quantity],
    before,
    after,
  }));
}

/** What the plan is made from first, then the total, then the activities. */
function inReadingOrder(changes: readonly SnapshotChange[]): SnapshotChange[] {
  const totals = Object.values(REPORT_WORDS).map(({ snapshots }) => snapshots.total);
  const rank = ({ quantity, label }: SnapshotChange): number => (!RESULTS.includes(quantity) ? 0 : totals.includes(label) ? 1 : 2);
  return [...changes].sort((one, other) => rank(one) - rank(other));
}

const RESULTS: readonly SnapshotQuantity[] = ['need', 'frame'];

function periodOf(year: number, quantity: SnapshotQuantity): Period {
  return { year, kind: KINDS[quantity], label: String(year) };
}
