import type { Measure } from '../../core/period';
import type { RowKind } from '../../core/table';
import { foldText } from './fold-text';
import { readUnit } from './read-unit';

export interface LabelReading {
  /** What the label alone says of its row; null where it says nothing (an ordinary item, or a total without the word). */
  readonly kind: RowKind | null;
  /** Where rows are measures: which one ("Intäkter", "Netto"). */
  readonly measure: Measure | null;
  readonly unit: string | null;
}

/** A row's label. Never throws. */
export function readLabel(text: string): LabelReading {
  const folded = foldText(text);
  const kind = /^(summa|total)/.test(folded) ? 'total' : folded.startsWith('varav') ? 'varav' : null;
  return { kind, measure: null, unit: readUnit(text) };
}
