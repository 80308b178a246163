import type { PeriodKind } from '../../../core/period';
import type { CostSign, TableRole } from '../../../core/table';

/** What a person has said of the workbook's tables, as plain data that the workbook remembers. */
export interface TableCorrections {
  readonly corrections: readonly TableCorrection[];
  readonly pointed: readonly PointedTable[];
}

export const NO_CORRECTIONS: TableCorrections = { corrections: [], pointed: [] };

/** How a table is to be read, where it is read otherwise; what is absent stays as it is read. */
export interface TableCorrection extends TableReadings {
  readonly table: TableKey;
}

export interface TableReadings {
  /** The table is left out of everything. */
  readonly isUnused?: true;
  /** What was likely is right as it is. */
  readonly isRight?: true;
  readonly role?: TableRole;
  /** Of the whole table: "tkr", "dygn". */
  readonly unit?: string;
  readonly costSign?: CostSign;
  readonly columns?: readonly ColumnCorrection[];
}

/** What a table is known by, also when it has grown, moved or got another title. */
export interface TableKey {
  readonly sheet: string;
  /** A1, as it was when the person spoke of it. */
  readonly range: string;
  readonly title: string | null;
  /** Of its columns, as printed. */
  readonly headers: readonly string[];
}

export interface ColumnCorrection {
  /** As printed. */
  readonly header: string;
  /** Which of the columns with that header, counted from 0. */
  readonly place: number;
  readonly as: ColumnReading;
}

/** Without a kind ("2025") a year counts as budget or plan. */
export type ColumnReading =
  | { readonly kind: 'ignored' }
  | { readonly kind: 'period'; readonly year: number; readonly periodKind: PeriodKind | null };

/** Cells that a person has pointed out as a table. */
export interface PointedTable {
  readonly sheet: string;
  /** A1, as it was when it was pointed out. */
  readonly range: string;
  /** Texts of its first row by their places from its left; by them it is found where it has moved. */
  readonly heads: readonly PointedText[];
  /** Texts of its first column by their places from its top: the first and the last. */
  readonly labels: readonly PointedText[];
}

export interface PointedText {
  readonly place: number;
  readonly text: string;
}
