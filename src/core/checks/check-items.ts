import { finding } from '../finding';
import type { Finding, FindingCode } from '../finding';
import { pairItems } from './relations/pair-items';
import type { CompareLabels } from '../pair-labels';
import type { Table, TableRole, TableRow } from '../table';
import { CERTAIN_SCORE, SAME_LABEL_SCORE } from '../pair-labels';

/** A row that is an item, with the table it stands in. */
interface Item {
  readonly table: Table;
  readonly row: TableRow;
}

/** Items that stand among the volumes or among the unit prices only, and those spelt differently in the two. */
export function checkItems(tables: readonly Table[], compareLabels: CompareLabels): Finding[] {
  const volumes = itemsOf(tables, 'volumes');
  const prices = itemsOf(tables, 'unitPrices');
  if (volumes.length === 0 || prices.length === 0) return [];
  const labels = (items: readonly Item[]) => items.map(({ row }) => row.label);
  const pairs = pairItems(labels(volumes), labels(prices), compareLabels, SAME_LABEL_SCORE);
  const near = pairs.flatMap(({ left, right, score }) => {
    const [volume, price] = [volumes[left], prices[right]];
    return score < CERTAIN_SCORE && volume && price ? [nearLabel(price, volume)] : [];
  });
  const paired = { volumes: new Set(pairs.map(({ left }) => left)), prices: new Set(pairs.map(({ right }) => right)) };
  return [
    ...volumes.flatMap((item, index) => (paired.volumes.has(index) ? [] : missing('missing-price', item, prices[0]))),
    ...prices.flatMap((item, index) => (paired.prices.has(index) ? [] : missing('missing-volume', item, volumes[0]))),
    ...near,
  ];
}

/** Each item once, however many tables of the role it stands in; rows without a number are no items of this kind. */
function itemsOf(tables: readonly Table[], role: TableRole): Item[] {
  const seen = new Set<string>();
  return tables
    .filter((table) => table.role === role)
    .flatMap((table) => table.rows.map((row) => ({ table, row })))
    .filter(({ row }) => {
      const isNew = row.kind === 'item' && row.cells.some(({ number }) => number !== null) && !seen.has(row.label);
      if (isNew) seen.add(row.label);
      return isNew;
    });
}

function nearLabel({ table, row }: Item, other: Item): Finding {
  return finding('near-label', {
    sheet: table.sheet,
    cell: row.cell,
    table: table.id,
    label: row.label,
    actual: row.label,
    expected: other.row.label,
    details: { other: { sheet: other.table.sheet, cell: other.row.cell, label: other.row.label, tableTitle: other.table.title } },
  });
}

function missing(code: FindingCode, { table, row }: Item, elsewhere: Item | undefined): Finding[] {
  const other = elsewhere && { sheet: elsewhere.table.sheet, cell: elsewhere.table.range, label: null, tableTitle: elsewhere.table.title };
  return [
    finding(code, { sheet: table.sheet, cell: row.cell, table: table.id, label: row.label, details: other ? { other } : {} }),
  ];
}
