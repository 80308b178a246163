import type { TableColumn, TableRole, TableRow } from '../../../core/table';
import { readLabel } from '../../text/headers/read-label';
import { readUnit } from '../../text/headers/read-unit';
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
  const stated =
    [texts.corner, texts.title, ...texts.notes].map((text) => (text === null ? null : fits(readUnit(text)))).find((unit) => unit !== null) ?? null;
  const base = stated ?? (role === 'unitPrices' ? 'kr' : saidByRows(role, rows));
  if (role === 'volumeBudget' || role === 'other') {
    const rowUnits = rows.map(({ label }) => readLabel(label).unit ?? base);
    const used = new Set(rowUnits.filter((_, index) => rows[index]?.kind === 'item' || rows[index]?.kind === 'total'));
    const [only = null] = used;
    if (used.size > 1) return { table: null, columns: columns.map(() => null), rows: rowUnits };
    if (only !== null) return { table: only, columns: columns.map(() => null), rows: rows.map(() => null) };
  }
  const ownColumns = new Set(columnUnits.filter((unit, index) => unit !== null && columns[index]?.role === 'period'));
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
function saidByRows(role: TableRole, rows: readonly TableRow[]): string | null {
  if (role === 'volumes' || role === 'volumeBudget') return null;
  const said = new Set<string>();
  for (const { kind, label } of rows) {
    const unit = kind === 'item' || kind === 'varav' ? null : readLabel(label).unit;
    if (unit !== null && MONEY_UNITS.has(unit)) said.add(unit);
  }
  const [only = null] = said;
  return said.size === 1 ? only : null;
}
