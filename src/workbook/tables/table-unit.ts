import type { TableColumn, TableRole, TableRow } from '../../core/table';
import { readLabel } from '../text/read-label';
import { readUnit } from '../text/read-unit';
import { MONEY_UNITS } from './table-role';

/** The texts that may state a table's unit, as far as it has them. */
export interface UnitTexts {
  readonly corner: string | null;
  readonly title: string | null;
  /** Around the table, nearest first. */
  readonly notes: readonly string[];
}

export interface TableUnits {
  /** Null when mixed or unstated. */
  readonly table: string | null;
  /** One for each column and row; null where it is the table's own. */
  readonly columns: readonly (string | null)[];
  readonly rows: readonly (string | null)[];
}

/** The unit stated for the whole table: in its corner, its title, or a note nearby. */
export function statedUnit({ corner, title, notes }: UnitTexts): string | null {
  for (const text of [corner, title, ...notes]) {
    const unit = text === null ? null : readUnit(text);
    if (unit !== null) return unit;
  }
  return null;
}

/** The unit of each number: the header's or the row's own where they differ, else the table's. */
export function tableUnits(role: TableRole, texts: UnitTexts, columns: readonly TableColumn[], rows: readonly TableRow[]): TableUnits {
  const fits = (unit: string | null): string | null => (unit !== null && belongs(role, unit) ? unit : null);
  const columnUnits = columns.map(({ unit }) => fits(unit));
  const rowUnits = rows.map(({ label }) => readLabel(label).unit);
  const stated =
    [texts.corner, texts.title, ...texts.notes].map((text) => (text === null ? null : fits(readUnit(text)))).find((unit) => unit !== null) ?? null;
  const base = stated ?? (role === 'unitPrices' ? 'kr' : saidByRows(role, rows, rowUnits));
  const ownColumns = new Set(columnUnits.filter((unit, index) => unit !== null && columns[index]?.role === 'period'));
  const items = rows.flatMap((row, index) => (row.kind === 'item' || row.kind === 'total' ? [rowUnits[index] ?? base] : []));
  const areMeasures = role === 'volumeBudget' || (role === 'other' && new Set(items).size > 1);
  if (areMeasures && new Set(items).size > 1) return { table: null, columns: columns.map(() => null), rows: rowUnits.map((unit) => unit ?? base) };
  const [rowUnit = null] = items;
  if (areMeasures && rowUnit !== null) return { table: rowUnit, columns: columns.map(() => null), rows: rows.map(() => null) };
  const periodUnits = columns.flatMap(({ role: columnRole }, index) => (columnRole === 'period' ? [columnUnits[index] ?? base] : []));
  if (ownColumns.size > 0 && new Set(periodUnits).size > 1) {
    return { table: null, columns: columnUnits.map((unit) => unit ?? base), rows: rows.map(() => null) };
  }
  const common = ownColumns.size === 1 ? ([...ownColumns][0] ?? base) : base;
  return { table: common, columns: columns.map(() => null), rows: rows.map(() => null) };
}

/** A budget is never in days, a price never in days either, and a volume never in kronor. */
function belongs(role: TableRole, unit: string): boolean {
  if (role === 'volumes') return !MONEY_UNITS.has(unit);
  if (role === 'volumeBudget' || role === 'monthly' || role === 'other') return true;
  return MONEY_UNITS.has(unit);
}

/** "Summa förändring per år, tkr": the total's label states the unit of what it sums. */
function saidByRows(role: TableRole, rows: readonly TableRow[], units: readonly (string | null)[]): string | null {
  if (role === 'volumes' || role === 'volumeBudget') return null;
  const said = new Set(rows.flatMap(({ kind }, index) => (kind === 'item' || kind === 'varav' ? [] : [units[index] ?? null])));
  said.delete(null);
  const [only] = said;
  return said.size === 1 && MONEY_UNITS.has(only ?? '') ? (only ?? null) : null;
}
