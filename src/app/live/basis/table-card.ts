import type { PeriodKind } from '../../../core/period';
import type { CostSign, TableRole } from '../../../core/table';
import type { CellPlaceReport } from '../../contract/writing-report';

/** What the pane says of how a table is read. */
export interface TableCard {
  /** The table's id. */
  readonly id: string;
  readonly name: string;
  /** "10 insatser · antal · 2023–2027". */
  readonly summary: string;
  readonly certainty: Certainty;
  /** Why it is only likely. */
  readonly doubts: readonly string[];
  readonly place: CellPlaceReport;
  readonly role: TableRole;
  /** Null where none is stated. */
  readonly unit: string | null;
  readonly units: readonly string[];
  /** Null where it holds no costs. */
  readonly costSign: CostSign | null;
  readonly isTurned: boolean;
  readonly columns: readonly ColumnLine[];
  readonly hasSums: boolean;
  /** Where costs and sums stand. */
  readonly guard: string;
  readonly isCorrected: boolean;
  readonly isPointed: boolean;
}

export type Certainty = 'sure' | 'likely' | 'unused';

export interface ColumnLine {
  /** Its letter, or its row where periods stand in rows. */
  readonly name: string;
  readonly header: string;
  /** Which of the columns with this header, counted from 0. */
  readonly place: number;
  readonly readAs: string;
  /** As it is read now, for one who wants it otherwise. */
  readonly kind: PeriodKind | 'any' | 'ignored' | 'computed';
  readonly year: number | null;
  /** As printed; null where there is none. */
  readonly sum: string | null;
  /** The total is reported as an error. */
  readonly isSumWrong: boolean;
}
