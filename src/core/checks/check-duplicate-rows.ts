import { finding } from '../finding';
import type { Finding } from '../finding';
import type { Table, TableRow } from '../table';

/**
 * The same label twice in one section of a table; named at the second. Lists that are none of the tables we know may say
 * the same thing many times; where periods stand in rows, the labels are headers.
 */
export function checkDuplicateRows(tables: readonly Table[]): Finding[] {
  const checked = tables.filter(({ role, orientation }) => role !== 'other' && orientation === 'periodsInColumns');
  return checked.flatMap((table) => {
    const first = new Map<string, TableRow>();
    let owner: TableRow | null = null;
    return table.rows.flatMap((row) => {
      if (row.kind === 'item') owner = row;
      const key = keyOf(table, row, owner);
      if (key === null) return [];
      const other = first.get(key);
      if (!other) {
        first.set(key, row);
        return [];
      }
      return [
        finding('duplicate-row', {
          sheet: table.sheet,
          cell: row.cell,
          table: table.id,
          label: row.label,
          actual: row.label,
          details: { other: { sheet: table.sheet, cell: other.cell, label: other.label, tableTitle: table.title } },
        }),
      ];
    });
  });
}

/**
 * Null for rows that may stand several times: totals, headings, changes, and measures (Kostnader, Intäkter under each
 * activity). A "varav" row belongs to the item above it.
 */
function keyOf(table: Table, row: TableRow, owner: TableRow | null): string | null {
  const label = row.label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (label === '' || (row.measure !== null && table.role !== 'operatingBudgetTotal')) return null;
  if (row.kind === 'item') return JSON.stringify([row.section, label]);
  return row.kind === 'varav' ? JSON.stringify([row.section, label, owner?.cell]) : null;
}
