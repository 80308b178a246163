import type { Table, TableRow } from '../../core/table';
import { pairSameLabels } from '../text/labels/pair-same-labels';
import { BUDGET_OR_PLAN, periodYears } from './period-column';

export interface RowOfTable {
  readonly table: Table;
  readonly row: TableRow;
}

/** An item of the volumes tables, with its rows, if any, in the tables of unit prices. */
export interface ItemRow {
  /** As printed beside its first volumes. */
  readonly label: string;
  readonly volumes: readonly [RowOfTable, ...RowOfTable[]];
  readonly prices: readonly RowOfTable[];
}

type Rows = [RowOfTable, ...RowOfTable[]];

/**
 * Every item that has volumes, once, however many tables it stands in: the table with most budget and plan years comes
 * first, and another one counts for the periods that it does not have. Labels may be spelt differently.
 */
export function pairItemRows(tables: readonly Table[]): ItemRow[] {
  const volumes = gatherRows(tables, 'volumes');
  const prices = gatherRows(tables, 'unitPrices');
  const priceOf = new Map(pairRows(volumes, prices).map(({ left, right }) => [left, prices[right] ?? []]));
  return volumes.map((rows, index) => ({ label: rows[0].row.label, volumes: rows, prices: priceOf.get(index) ?? [] }));
}

/** The rows of all tables of a role that are items, those of the same item together. */
function gatherRows(tables: readonly Table[], role: Table['role']): Rows[] {
  const items: Rows[] = [];
  const yearCount = (table: Table) => periodYears(table, BUDGET_OR_PLAN).length;
  const ofRole = tables.filter((table) => table.role === role).sort((a, b) => yearCount(b) - yearCount(a));
  for (const table of ofRole) {
    // The same label twice in one table is for the person to mend (`duplicate-row`); both are counted.
    const rows = table.rows.filter((row) => row.kind === 'item').map((row): Rows => [{ table, row }]);
    const known = new Map(pairRows(rows, items).map(({ left, right }) => [left, items[right]]));
    rows.forEach((place, index) => {
      const same = known.get(index);
      if (same) same.push(...place);
      else items.push(place);
    });
  }
  return items;
}

function pairRows(left: readonly Rows[], right: readonly Rows[]): ReturnType<typeof pairSameLabels> {
  const labelsOf = (items: readonly Rows[]) => items.map(([first]) => first.row.label);
  return pairSameLabels(labelsOf(left), labelsOf(right));
}
