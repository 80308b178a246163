import { pairLabels } from '../../core/pair-labels';
import type { Table, TableRow } from '../../core/table';
import { foldCompact } from '../text/fold-text';
import { compareLabels, SAME_LABEL_SCORE } from '../text/match-labels';
import { BUDGET_OR_PLAN, periodYears } from './period-column';

export interface RowOfTable {
  readonly table: Table;
  readonly row: TableRow;
}

/** An item of the volumes tables, with its row in the tables of unit prices where it has one. */
export interface ItemRow {
  /** As printed beside its volumes. */
  readonly label: string;
  readonly volume: RowOfTable;
  readonly price: RowOfTable | null;
}

/** The rows of all tables of a role that are items. */
function itemRowsOf(tables: readonly Table[], role: Table['role']): RowOfTable[] {
  return tables
    .filter((table) => table.role === role)
    .flatMap((table) => table.rows.filter((row) => row.kind === 'item').map((row) => ({ table, row })));
}

/**
 * Every item that has volumes, once: where an item stands in several tables, the table with most budget and plan years
 * counts. Prices are found by label, also under another spelling.
 */
export function pairItemRows(tables: readonly Table[]): ItemRow[] {
  const volumes = withoutRepeats(
    itemRowsOf(
      [...tables].sort((a, b) => periodYears(b, BUDGET_OR_PLAN).length - periodYears(a, BUDGET_OR_PLAN).length),
      'volumes',
    ),
  );
  const prices = withoutRepeats(itemRowsOf(tables, 'unitPrices'));
  const labelsOf = (rows: readonly RowOfTable[]) => rows.map(({ row }) => row.label);
  const pairs = pairLabels(labelsOf(volumes), labelsOf(prices), compareLabels, SAME_LABEL_SCORE);
  const priceOf = new Map(pairs.map(({ left, right }) => [left, prices[right] ?? null]));
  return volumes.map((volume, index) => ({ label: volume.row.label, volume, price: priceOf.get(index) ?? null }));
}

function withoutRepeats(rows: readonly RowOfTable[]): RowOfTable[] {
  const seen = new Map<string, Table>();
  return rows.filter(({ table, row }) => {
    const key = foldCompact(row.label);
    const first = seen.get(key);
    if (!first) seen.set(key, table);
    // The same label twice in one table is for the person to mend (`duplicate-row`); both are counted.
    return first === undefined || first === table;
  });
}
