import type { CellPlaceReport } from '../../contract/writing-report';
import type { Approval } from '../../../workbook/write/approvals/approval';
import type { DeviationEntry, DeviationSeverity } from './deviation-entry';

/** A row of the list, in words. */
export interface DeviationRow {
  readonly key: string;
  readonly severity: DeviationSeverity;
  readonly name: string;
  /** With its sign, and with its unit where that is not the list's; null where there is no amount. */
  readonly difference: string | null;
  readonly sentence: string;
  /** Null where nothing is measured against a limit. */
  readonly bar: LimitBar | null;
  /** "gräns 1 202 · 2 682 över"; null where there is no more to say. */
  readonly aside: string | null;
  /** The cells it stands in; null where it stands in none. */
  readonly place: CellPlaceReport | null;
  readonly table: string | null;
  readonly approval: Approval | null;
  readonly entry: DeviationEntry;
}

/** In the table's unit, both above zero. */
export interface LimitBar {
  readonly amount: number;
  readonly limit: number;
}
