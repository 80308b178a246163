import type { WorkKind } from '../../../live/session-state';

/** What the pane says when it is stopped, when it has to ask before it reads, and while it is at work. */
export interface StopWords {
  readonly changedCells: (count: number) => string;
  /** From the cells, named. */
  readonly changedBy: (cells: string) => string;
  readonly reviewed: string;
  readonly now: string;
  readonly cell: string;
  readonly empty: string;
  readonly andMore: (count: string) => string;
  readonly nothingIsWritten: string;
  readonly nothingIsChanged: string;
  readonly remains: string;
  readonly isRemaining: string;
  readonly again: string;
  readonly reviewAgain: string;
  readonly putBack: string;
  readonly close: string;
  readonly unfinished: (time: string) => string;
  readonly unfinishedRemoval: (time: string) => string;
  readonly unfinishedCells: (cells: string, count: number) => string;
  readonly unfinishedMeans: string;
  readonly finish: string;
  readonly tooManyCells: (limit: string) => string;
  readonly cellsOf: (count: string) => string;
  readonly chosenCells: (count: string, limit: string) => string;
  readonly readChosen: string;
  readonly work: Readonly<Record<WorkKind, string>>;
  readonly waiting: string;
  readonly progress: (done: string, total: string, sheet: string) => string;
  readonly percent: (percent: string) => string;
  readonly cancel: string;
  readonly cancelPutsBack: string;
  readonly notToBeCancelled: string;
  readonly cancelling: string;
}
