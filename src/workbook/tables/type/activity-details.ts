import type { Measure } from '../../../core/period';
import type { Table } from '../../../core/table';
import { foldCompact } from '../../text/fold-text';

/** Excel cuts a sheet's name here. */
const LONGEST_SHEET_NAME = 31;
const MEASURES: readonly Measure[] = ['cost', 'income', 'net'];

/**
 * Marks the tables that hold the parts of one row of an overview: both with cost, income and net columns, and the detail's title (its section
 * number aside) the row's label. Where a sheet's name is the only title, it is compared as far as Excel lets it reach.
 */
export function markActivityDetails(tables: readonly Table[]): Table[] {
  const overviews = tables.filter((table) => table.role === 'operatingBudget' && hasMeasures(table));
  return tables.map((table) => {
    if (table.role !== 'operatingBudget' || !hasMeasures(table)) return table;
    const isDetail = overviews.some((overview) => overview !== table && namesRowOf(table, overview) && !namesRowOf(overview, table));
    return isDetail ? { ...table, role: 'activityDetail' } : table;
  });
}

function hasMeasures(table: Table): boolean {
  return MEASURES.every((measure) => table.columns.some((column) => column.measure === measure));
}

function namesRowOf(detail: Table, overview: Table): boolean {
  const labels = overview.rows.filter(({ kind }) => kind === 'item').map(({ label }) => foldCompact(label));
  const title = detail.title === null ? '' : foldCompact(withoutNumber(detail.title));
  const sheet = foldCompact(withoutNumber(detail.sheet));
  return labels.some(
    (label) =>
      label !== '' &&
      (label === title || label === sheet || (detail.sheet.length === LONGEST_SHEET_NAME && sheet.length > 10 && label.startsWith(sheet))),
  );
}

/** "2.1 Bibliotek" → "Bibliotek". */
function withoutNumber(title: string): string {
  return title.replace(/^\s*(?:tabell\s*)?\d+(?:\.\d+)*[.:)]?\s+(?=\p{L})/iu, '');
}
