import type { Language } from '../../options';
import type { Working } from '../working';
import { activityRow } from './activity-row';
import { approvalOf } from './approved';
import { deviationEntries } from './deviation-entries';
import type { DeviationEntry } from './deviation-entry';
import type { DeviationRow } from './deviation-row';
import { findingRow } from './finding-row';
import { rowTerms } from './row-terms';
import type { RowTerms } from './row-terms';

export interface DeviationList {
  /** All of them, the most important first, approved ones too. */
  readonly rows: readonly DeviationRow[];
  /** What is said once above; null where no unit is known. */
  readonly unit: string | null;
  /** The tables that rows stand in, in the order of the workbook. */
  readonly tables: readonly { readonly id: string; readonly title: string }[];
}

export function deviationList(working: Working, language: Language): DeviationList {
  const terms = rowTerms(working, language);
  const rows = deviationEntries(working).flatMap((entry) => rowOf(entry, working, terms));
  const used = new Set(rows.map(({ table }) => table));
  return {
    rows,
    unit: terms.unit,
    tables: working.reading.inspection.tables.filter(({ id }) => used.has(id)).map(({ id, title, sheet }) => ({ id, title: title ?? sheet })),
  };
}

function rowOf(entry: DeviationEntry, working: Working, terms: RowTerms): DeviationRow[] {
  const { planned, reading } = working;
  const { inspection } = reading;
  const baseYear = planned.kind === 'planned' ? planned.calculated.input.model.baseYear : null;
  const row = entry.kind === 'findings' ? findingRow(entry, { inspection, baseYear }, terms) : planned.kind === 'planned' ? activityRow(entry, planned.calculated, terms) : null;
  return row === null ? [] : [{ ...row, approval: approvalOf(entry, working) }];
}
