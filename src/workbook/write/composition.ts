import type { Link } from '../../core/plan/plan-model';
import type { LinkRow } from './basis/links/link-row';
import type { OwnContent } from './draft/own-content';
import type { CellHandle } from './formula/reference';
import type { KeptCell } from './own/restore/kept-cell';
import type { FindingLine } from './reports/finding-line';
import type { Snapshot, SnapshotValue } from './reports/snapshot';
import type { ResultPlaces } from './results/result-places';
import type { WriteInput } from './write-input';

/** Everything that decides what is to be of ours in a workbook. */
export interface ComposeInput {
  readonly write: WriteInput;
  /** What stood in the cells that were replaced before. */
  readonly kept: readonly KeptCell[];
  /** In the existing plan columns. */
  readonly replace: boolean;
  /** With a sheet for the nämnd. */
  readonly document: boolean;
  readonly findings: readonly FindingLine[];
  /** What stands on the sheet of links; null where there is none yet. */
  readonly linkRows: readonly LinkRow[] | null;
  /** Why a link is proposed, in the language of the sheets. */
  readonly reasonOf: (link: Link) => string;
  readonly snapshots: SnapshotRun;
}

export interface SnapshotRun {
  readonly before: readonly Snapshot[];
  /** "2026-11-21 07:12". */
  readonly time: string;
  /** Keeps this run's values under the name; null for no name. */
  readonly freeze: string | null;
}

export interface Composition {
  readonly content: OwnContent;
  /** Inputs and results of this run. */
  readonly values: readonly SnapshotValue[];
  /** Where the scenario is chosen. */
  readonly selector: CellHandle<string>;
  readonly results: ResultPlaces;
}
