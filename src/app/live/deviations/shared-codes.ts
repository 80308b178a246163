import type { FindingCode } from '../../../core/finding';

/** What is told cell by cell and said once for a table. */
export const SHARED_CODES = [
  'uplift-mismatch',
  'unlinked',
  'unknown-label',
  'overwritten',
  'missing-price',
  'missing-volume',
  'personal-data',
  'unreadable',
  'ambiguous',
  'sum-rounding',
  'uplift-outlier',
  'bridge-volume',
  'near-label',
  'text-number',
  'blank',
] as const satisfies readonly FindingCode[];

export type SharedCode = (typeof SHARED_CODES)[number];

/** Each such finding is a row of its own. */
export type SingleCode = Exclude<FindingCode, SharedCode>;
