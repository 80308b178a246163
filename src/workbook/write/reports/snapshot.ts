/** What inputs and results were at one time, to compare with later. */
export interface Snapshot {
  readonly name: string;
  /** "2026-11-21 07:12". */
  readonly time: string;
  /** In the order they are taken: inputs, then results. */
  readonly values: readonly SnapshotValue[];
}

export interface SnapshotValue {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly label: string;
  /** The year. */
  readonly period: number;
  readonly quantity: SnapshotQuantity;
  /** In the unit and with the sign of the table it stands in; an uplift as a share. */
  readonly value: number;
}

export const SNAPSHOT_QUANTITIES = ['volume', 'unitPrice', 'budget', 'plan', 'change', 'uplift', 'need', 'frame'] as const;
export type SnapshotQuantity = (typeof SNAPSHOT_QUANTITIES)[number];
