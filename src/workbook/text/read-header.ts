import type { Measure, Period, PeriodKind } from '../../core/period';
import type { ColumnComparison, ColumnRole } from '../../core/table';
import { foldText } from './fold-text';

export interface HeaderReading {
  readonly role: ColumnRole;
  /** Null where the header names neither year nor kind (then `measure` is set, for role `period`). */
  readonly period: Period | null;
  readonly measure: Measure | null;
  readonly unit: string | null;
  readonly compares: ColumnComparison | null;
}

/** A column's header (or a row's, where periods stand in rows); null when it is no header that we know. Never throws. */
export function readHeader(text: string): HeaderReading | null {
  const folded = foldText(text);
  const kinds: [string, PeriodKind][] = [['utfall', 'actual'], ['bokslut', 'actual'], ['budget', 'budget'], ['plan', 'plan'], ['prognos', 'forecast']];
  const kind = kinds.find(([word]) => folded.startsWith(word))?.[1] ?? null;
  const year = /\b(?:19|20)\d\d\b/.exec(folded)?.[0];
  if (folded.startsWith('avvikelse')) return { role: 'deviation', period: null, measure: null, unit: null, compares: null };
  if (folded.startsWith('forandring')) return { role: 'change', period: null, measure: null, unit: null, compares: null };
  if (kind === null && year === undefined) return null;
  const period = { year: year === undefined ? null : Number(year), kind, label: text };
  return { role: 'period', period, measure: null, unit: null, compares: null };
}
