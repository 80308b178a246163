import type { Decimal } from './numbers/decimal';
import type { Measure, Period } from './period';
import type { PrintedNumber } from './numbers/printed-number';

/**
 * A table as read from a sheet, turned so that rows are always items or measures and columns are always periods or
 * columns computed from them, whichever way it stands on the sheet (`orientation` tells). Values are as printed: the
 * sign convention is in `costSign` and nothing is turned here.
 */
export interface Table {
  /** Unique in the workbook and stable while the table stays where it is. */
  readonly id: string;
  readonly role: TableRole;
  /** The title above the table, else its corner cell, else null. */
  readonly title: string | null;
  readonly sheet: string;
  /** A1 range of header, labels and numbers, without the title above. */
  readonly range: string;
  /** "kr", "tkr", "mnkr", the counted thing as printed ("dygn"), or null when mixed or unstated. */
  readonly unit: string | null;
  /** The step of the last shown digit of most numbers; null for a table without numbers. */
  readonly resolution: Decimal | null;
  readonly costSign: CostSign | null;
  readonly orientation: Orientation;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export type TableRole =
  | 'volumes'
  | 'unitPrices'
  | 'operatingBudget'
  | 'operatingBudgetTotal'
  | 'activityDetail'
  | 'volumeBudget'
  | 'monthly'
  | 'changes'
  | 'investments'
  | 'other';

export type CostSign = 'positive' | 'negative';
export type Orientation = 'periodsInColumns' | 'periodsInRows';

export interface TableColumn {
  /** The header as printed, its lines joined by a space. */
  readonly header: string;
  /** A1 address of the (lowest) header cell. */
  readonly cell: string;
  readonly role: ColumnRole;
  /** Set when role is `period`. */
  readonly period: Period | null;
  readonly measure: Measure | null;
  /** Set only where it differs between the table's columns (mixed units). */
  readonly unit: string | null;
  /** What a computed column compares, where its header says so. */
  readonly compares: ColumnComparison | null;
}

/**
 * `deviation` (Avvikelse), `change` (Förändring) and `mean` (Snitt) follow from period columns; a percent column is one
 * of the first two whose cells are percentages. `ignored` columns (notes, account codes, "Avskrivningstid antal år")
 * hold nothing to add or compare.
 */
export type ColumnRole =
  | 'period'
  | 'deviation'
  | 'change'
  | 'percentDeviation'
  | 'percentChange'
  | 'mean'
  | 'ignored';

/** "budget/utfall" gives kinds; "23/24" gives years; "2024-2025" gives years. Order as printed. */
export interface ColumnComparison {
  readonly kinds: readonly Period['kind'][];
  readonly years: readonly number[];
}

export interface TableRow {
  /** As printed. */
  readonly label: string;
  /** A1 address of the label's cell. */
  readonly cell: string;
  readonly kind: RowKind;
  /** The label of the section heading the row stands under. */
  readonly section: string | null;
  /** Where rows are measures (Intäkter, Kostnader, Netto; Antal dygn, Budget (tkr)): which one. */
  readonly measure: Measure | null;
  /** Set only where it differs between the table's rows. */
  readonly unit: string | null;
  /** For total and subtotal: indices of the rows that it sums; empty for others. A "varav" row is never among them. */
  readonly addends: readonly number[];
  /** One for each column of the table. */
  readonly cells: readonly TableCell[];
}

/**
 * `change` and `percentChange` rows ("Förändring i tkr", "Förändring i %") compare the table's total row with the period
 * before; `percent` is any other row of percentages; `mean` averages (Snitt, where periods stand in rows).
 */
export type RowKind =
  | 'item'
  | 'total'
  | 'subtotal'
  | 'varav'
  | 'heading'
  | 'change'
  | 'percentChange'
  | 'percent'
  | 'mean';

export interface TableCell {
  /** A1 address. */
  readonly address: string;
  readonly state: CellState;
  /** Set when state is `number`; percentages are shares (25 % is 0.25). */
  readonly number: PrintedNumber | null;
  /** As shown to the reader. */
  readonly text: string;
  /** True when the number is computed by a formula in the workbook. */
  readonly isFormula: boolean;
  /** True where the formula is known to be no sum of the rows (a mean, a count, a quotient, visible rows only). */
  readonly isNoSum?: boolean;
}

/** `nothing` is a dash: said to be none. `blank` is an empty cell: not said. */
export type CellState = 'number' | 'nothing' | 'blank' | 'text' | 'unreadable' | 'ambiguous' | 'error';
