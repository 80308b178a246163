import type { Period } from '../../../core/period';
import type { ComparisonReport, EffectTotal, Effects } from '../../contract/variance-report';
import type { Inspection } from '../../inspect-workbook';
import { compareColumns } from '../../variance-workbook';
import { onceFor } from '../scenario/once-for';

/** Price and volume effects between two columns, tkr with a cost increase positive. */
export interface EffectsStep {
  readonly from: string;
  readonly to: string;
  readonly items: readonly EffectRow[];
  readonly activities: readonly EffectRow[];
  readonly words: readonly EffectRow[];
  readonly total: EffectTotal;
}

export interface EffectRow extends Effects {
  readonly name: string;
}

/** Every pair of columns that the tables can be compared over, the latest first. */
export const effectSteps = onceFor(({ tables }: Inspection): readonly EffectsStep[] => compareColumns(tables).map(stepOf).reverse());

function stepOf({ from, to, items, groups, total }: ComparisonReport): EffectsStep {
  const ofKind = (kind: 'activity' | 'word'): EffectRow[] => groups.filter((group) => group.kind === kind);
  return { from: nameOf(from), to: nameOf(to), items: bySize(items.map(({ label, ...effects }) => ({ name: label, ...effects }))), activities: bySize(ofKind('activity')), words: bySize(ofKind('word')), total };
}

function nameOf({ label, year }: Period): string {
  return label === '' ? String(year ?? '') : label;
}

/** The largest change first; what is not known comes last. */
function bySize(rows: readonly EffectRow[]): EffectRow[] {
  const size = ({ total }: EffectRow): number => (total === null ? -1 : Math.abs(total));
  return [...rows].sort((one, other) => size(other) - size(one));
}
