import type { Finding } from '../../../core/finding';

/** *Nära gränsen* is no finding of the workbook: not flagged, and not far from it. */
export type DeviationSeverity = 'error' | 'warning' | 'near' | 'info';

export const DEVIATION_SEVERITIES: readonly DeviationSeverity[] = ['error', 'warning', 'near', 'info'];

/** A row of the list, before it is put into words: what is the same thing is one. */
export type DeviationEntry = FindingEntry | ActivityEntry;

interface EntryBase {
  /** The same however often the workbook is read and whatever language is shown, and without the places of cells. */
  readonly key: string;
  readonly severity: DeviationSeverity;
  /** In kr, to sort by; 0 where there is no amount. */
  readonly size: number;
  /** Id of the table that it stands in. */
  readonly table: string | null;
}

/** Findings with one cause; the first stands for all. */
export interface FindingEntry extends EntryBase {
  readonly kind: 'findings';
  readonly findings: readonly [Finding, ...Finding[]];
}

/** An activity whose need is too far from its plan, or nearly. */
export interface ActivityEntry extends EntryBase {
  readonly kind: 'activity';
  /** Index in the plan's activities. */
  readonly activity: number;
  /** The plan year that is furthest over its limit, or nearest to it. */
  readonly year: number;
}
