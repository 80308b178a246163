import { footRows } from '../../../core/plan/footing';
import type { Period } from '../../../core/period';
import type { ComparisonReport, EffectTotal, Effects } from '../../contract/variance-report';
import type { Inspection } from '../../inspect-workbook';
import { compareColumns } from '../../variance-workbook';
import { onceFor } from '../scenario/once-for';

/** Price and volume effects between two columns, in whole tkr with a cost increase positive. */
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
  const ofKind = (kind: 'activity' | 'word'): EffectRow[] => groups.filter((group) => group.kind === kind).map(({ name, ...effects }) => ({ name, ...inWhole(effects) }));
  const shown = { ...total, ...inWhole(total) };
  const rows = footed(items.map(({ label, ...effects }) => ({ name: label, ...effects })), shown);
  return { from: nameOf(from), to: nameOf(to), items: bySize(rows), activities: bySize(ofKind('activity')), words: bySize(ofKind('word')), total: shown };
}

/** Whole tkr, of which the two parts add up to the whole. */
function inWhole({ volumeEffect, priceEffect, total }: Effects): Effects {
  if (volumeEffect === null || priceEffect === null || total === null) return { volumeEffect, priceEffect, total };
  const { rows, total: whole } = footRows([volumeEffect, priceEffect], total, 1);
  return { volumeEffect: rows[0]?.value ?? 0, priceEffect: rows[1]?.value ?? 0, total: whole };
}

/** Whole tkr, of which both columns add up to the whole's, and each row to its sum. */
function footed(rows: readonly EffectRow[], whole: Effects): EffectRow[] {
  const known = rows.filter(({ total }) => total !== null);
  const column = (part: 'volumeEffect' | 'priceEffect') => footRows(known.map((row) => row[part] ?? 0), whole[part] ?? 0, 1).rows;
  const [volumes, prices] = [column('volumeEffect'), column('priceEffect')];
  return rows.map((row) => {
    const at = known.indexOf(row);
    const [volumeEffect, priceEffect] = [volumes[at]?.value ?? null, prices[at]?.value ?? null];
    return { name: row.name, volumeEffect, priceEffect, total: volumeEffect === null || priceEffect === null ? null : volumeEffect + priceEffect };
  });
}

function nameOf({ label, year }: Period): string {
  return label === '' ? String(year ?? '') : label;
}

/** The largest change first; what is not known comes last. */
function bySize(rows: readonly EffectRow[]): EffectRow[] {
  const size = ({ total }: EffectRow): number => (total === null ? -1 : Math.abs(total));
  return [...rows].sort((one, other) => size(other) - size(one));
}
