import type { Area } from './workbook';
import type { CellPlace } from './write/write-plan';

/** Why an open workbook could not be read or written. The sentence for the person is made in `app`. */
export type HostProblem =
  /** What the program itself said, by its documented code ("AccessDenied"); `detail` is its own English sentence. */
  | { readonly kind: 'program'; readonly code: string; readonly detail: string }
  /** Somebody has written, in these cells, after the workbook was read. */
  | { readonly kind: 'changed-cells'; readonly places: readonly CellPlace[] }
  /** A sheet, table or name that the plan counts on is not there (any longer), or one that it would add is there. */
  | { readonly kind: 'changed-structure'; readonly what: string }
  /** What is to be remembered was made of a state that is no longer the workbook's. */
  | { readonly kind: 'changed-state' }
  /** The place is on a sheet that is hidden: it cannot be shown. */
  | { readonly kind: 'hidden-sheet'; readonly sheet: string }
  | { readonly kind: 'protected-sheets'; readonly sheets: readonly string[] }
  /** Sheets can be neither added nor removed. */
  | { readonly kind: 'protected-workbook' }
  /** Another write of ours is still going on. */
  | { readonly kind: 'write-in-flight' }
  | { readonly kind: 'too-many-cells'; readonly limit: number; readonly sheets: readonly SheetSize[] }
  /** Read back, these cells do not hold what was written. */
  | { readonly kind: 'differs'; readonly places: readonly CellPlace[] }
  | { readonly kind: 'cancelled' }
  /** There is nothing to undo. */
  | { readonly kind: 'nothing-to-undo' }
  /** The journal of a write that was broken off is there: it is to be finished or put back first. */
  | { readonly kind: 'unfinished-write' }
  /** `needed` as "ExcelApi 1.14". */
  | { readonly kind: 'too-old'; readonly needed: string };

export interface SheetSize {
  readonly name: string;
  readonly cells: number;
}

/** What a failed write has left in the workbook, where it could not be put back at once. `undo` puts it back. */
export interface Remains {
  readonly addedSheets: readonly string[];
  readonly removedSheets: readonly string[];
  /** Where cells may hold, or look, something else than before. */
  readonly areas: readonly SheetAreas[];
  /** Names and Excel tables that may be other than before. */
  readonly names: readonly string[];
  readonly tables: readonly string[];
}

export interface SheetAreas {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    /** Null: the workbook is as it was. */
    readonly remains: Remains | null = null,
    options?: ErrorOptions,
  ) {
    super(problem.kind === 'program' ? `${problem.code}: ${problem.detail}` : problem.kind, options);
    this.name = 'HostError';
  }
}
