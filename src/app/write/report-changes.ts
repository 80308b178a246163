import type { Period, PeriodKind } from '../../core/period';
import type { SnapshotChange } from '../../workbook/write/reports/compare-snapshots';
import type { SnapshotQuantity } from '../../workbook/write/reports/snapshot';
import { REPORT_WORDS } from '../../workbook/write/reports/words';
import type { ValueChange } from '../contract';
import type { Language } from '../options';

/** What a quantity of a year is; volumes and prices of one year may be of any kind. */
const KINDS: Readonly<Record<SnapshotQuantity, PeriodKind | null>> = {
  volume: null,
  unitPrice: null,
  budget: 'budget',
  plan: 'plan',
  uplift: 'plan',
  need: 'plan',
  frame: 'plan',
};

export function reportChanges(changes: readonly SnapshotChange[], language: Language): ValueChange[] {
  const { quantities } = REPORT_WORDS[language].snapshots;
  return changes.map(({ sheet, cell, label, period, quantity, before, after }) => ({
    sheet,
    cell,
    label,
    period: periodOf(period, quantity),
    quantity: quantities[quantity],
    before,
    after,
  }));
}

function periodOf(year: number, quantity: SnapshotQuantity): Period {
  return { year, kind: KINDS[quantity], label: String(year) };
}
