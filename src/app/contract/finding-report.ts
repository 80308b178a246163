import type { CellReference, FindingCode, Severity } from '../../core/finding';
import type { Period } from '../../core/period';

export interface FindingReport {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly table: string | null;
  readonly label: string | null;
  readonly period: Period | null;
  readonly actual: number | string | null;
  readonly expected: number | string | null;
  readonly difference: number | null;
  readonly unit: string | null;
  /** One or two sentences in the language asked for. */
  readonly message: string;
  /** Cells that are wrong only because this one is. */
  readonly consequences: readonly CellReference[];
}
