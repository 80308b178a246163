import type { Severity } from '../../../core/finding';

/** A finding in the words of a person, as a line of the sheet of findings. */
export interface FindingLine {
  readonly severity: Severity;
  /** "fel". */
  readonly severityWord: string;
  /** What findings of its kind are called. */
  readonly name: string;
  readonly sheet: string;
  /** A1, of a cell or a range. */
  readonly cell: string;
  readonly label: string | null;
  /** As printed. */
  readonly period: string | null;
  readonly actual: number | string | null;
  readonly expected: number | string | null;
  readonly difference: number | null;
  /** True where the three numbers are shares: 0.035 is 3.5 %. */
  readonly isShare: boolean;
  readonly unit: string | null;
  /** What is wrong, and what to do. */
  readonly message: string;
}
