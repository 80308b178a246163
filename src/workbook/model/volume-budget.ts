import type { Table, TableRow } from '../../core/table';
import { foldText } from '../text/fold-text';
import type { RowOfTable } from './item-rows';
import { krPerUnitOf } from './money-unit';

/** A table with days and budget by period: one item, called as its title. */
export interface VolumeBudget {
  readonly label: string;
  readonly volume: RowOfTable;
  readonly budget: RowOfTable;
}

export function volumeBudgets(tables: readonly Table[]): VolumeBudget[] {
  return tables.flatMap((table): VolumeBudget[] => {
    if (table.role !== 'volumeBudget') return [];
    const volume = table.rows.find((row) => isVolumeRow(row));
    const budget = budgetRow(table.rows);
    return volume && budget ? [{ label: nameOf(table), volume: { table, row: volume }, budget: { table, row: budget } }] : [];
  });
}

/** "Antal dygn" says what it is; "Dygn" says it by its unit. */
function isVolumeRow({ kind, measure, unit }: TableRow): boolean {
  return kind === 'item' && (measure === 'volume' || (measure === null && unit !== null && krPerUnitOf(unit) === null));
}

/** What is budgeted, before what it came to cost. */
function budgetRow(rows: readonly TableRow[]): TableRow | undefined {
  const money = rows.filter((row) => row.kind === 'item' && row.measure !== 'income' && !isVolumeRow(row));
  return (
    money.find(({ label }) => foldText(label).includes('budget')) ??
    money.find(({ measure }) => measure === 'cost') ??
    money.find(({ measure }) => measure === 'net') ??
    money[0]
  );
}

// "Tabell 2. Budget placeringar i familjehem" → "placeringar i familjehem"
const TITLE_LEAD = /^\s*(?:tabell\s*)?[\d.]*[.:]?\s*(?:budget(?:\s+för)?\s+)?/iu;

function nameOf(table: Table): string {
  const title = table.title ?? table.sheet;
  const name = title.replace(TITLE_LEAD, '');
  return name === '' ? title : name;
}
