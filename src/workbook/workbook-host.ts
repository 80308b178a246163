import type { Workbook } from './workbook';
import type { Journal } from './write/journal';
import type { WritePlan, WriteReceipt } from './write/write-plan';

/** The port: what any host of a workbook gives us. */
export interface WorkbookHost {
  /** Everything the reader needs, in one go. Rejects with an `UnreadableWorkbookError` when there is no such thing. */
  read(): Promise<Workbook>;
  /** Carries out a whole plan of writes, or (where it rejects) nothing of it. What is read afterwards has it in it. */
  apply(plan: WritePlan): Promise<WriteReceipt>;
  /** Puts back what the last `apply` or `undo` changed, so that twice is as before. */
  undo(): Promise<void>;
}

/** A workbook that is open in front of a person. All rejects with a `HostError`, and `apply` with an `UnwritableCellError` too. */
export interface LiveWorkbook extends WorkbookHost {
  /** Without `sheets`, all of them; rejects with 'too-many-cells' where they are to be chosen among. */
  read(sheets?: readonly string[] | null, watch?: WriteWatch): Promise<Workbook>;
  /**
   * In the midst of a person's work: cells, names, tables, protection and state as they are now, of the sheets that `read` was last asked
   * for; merged areas, and which rows and columns are hidden or sized, as last read, since asking for them is dear and may cost the person
   * their own undo. Null, without waiting, where a cell is being edited or the program, or a write of ours, is busy.
   */
  readAgain(): Promise<Workbook | null>;
  /**
   * Compares first what stands in the touched cells with what the plan was made of: `madeOf`, as `read` or `readAgain` gave it, or where it is
   * not said, and where we have written since it was read, what was last read by either. Where
   * it fails midway it puts everything back; where that fails too, the error's `remains` says what is left, and `undo` puts it back.
   */
  apply(plan: WritePlan, watch?: WriteWatch, madeOf?: Workbook): Promise<WriteReceipt>;
  undo(watch?: WriteWatch): Promise<void>;
  readonly canUndo: boolean;
  /** The journal of a write that was broken off, since the program or the pane was closed; null where there is none. */
  unfinishedWrite(watch?: WriteWatch): Promise<Journal | null>;
  /** Carries out one step after another though a write was broken off; its journal goes with the last of them. */
  recover(steps: readonly ((workbook: Workbook) => WritePlan)[], watch?: WriteWatch): Promise<void>;
  /**
   * Keeps `Workbook.state` (JSON, an object) out of sight and touches nothing else. It is no step of its own to undo, and what is remembered
   * stays when a write before it is undone, or done again. Rejects with 'changed-state' where the state is another than was last read,
   * 'write-in-flight' and 'unfinished-write'.
   */
  remember(state: string): Promise<void>;
  /** What the person has selected; null where that is not one range of cells. */
  selection(): Promise<SelectedRange | null>;
  /** Shows a place to the person. */
  select(sheet: string, address: string, watch?: WriteWatch): Promise<void>;
  /** Tells of changes that a person, or a colleague, makes; not of our own. The promise gives what stops it. */
  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  onSelected(listener: (selected: SheetChange) => void): Promise<() => Promise<void>>;
}

export interface SheetChange {
  readonly sheet: string;
  /** "B3:C8"; null where the whole sheet may be another (rows inserted, sheet added). */
  readonly address: string | null;
}

export interface SelectedRange {
  readonly sheet: string;
  /** "B3:C8", or "B3". */
  readonly address: string;
}

/** What a write tells while it goes on, and how it is broken off; reading and showing only wait. */
export interface WriteWatch {
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
  /** The person is editing a cell: we wait until that is done. */
  readonly onWaiting?: () => void;
  /** Breaks it off at the next batch; all is put back then. */
  readonly signal?: AbortSignal;
}

