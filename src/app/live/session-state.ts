import type { SheetSize, Remains } from '../../workbook/host-problem';
import type { Journal } from '../../workbook/write/journal';
import type { Snapshot } from '../../workbook/write/reports/snapshot';
import type { RemovalReport } from '../contract/writing-report';
import type { Language } from '../options';
import type { Place } from './place';
import type { Receipt } from './receipt';
import type { SessionProblem } from './session-problem';
import type { StopChange } from './stop-changes';
import type { Working } from './working';
import type { Preview } from './writing/preview';

/** All that a sitting with an open workbook has to show, as plain data. */
export interface SessionState {
  readonly language: Language;
  /** What has to be settled before there is a workbook to work with; null where there is, or where it is being read. */
  readonly first: FirstQuestion | null;
  /** Null until the workbook has been read. */
  readonly working: Working | null;
  readonly place: Place;
  /** What would be written, once it has been asked for; null where what is chosen has changed since. */
  readonly preview: Preview | null;
  /** What was last done to the workbook. */
  readonly done: Done | null;
  /** The last run as it stood before `done`; null where nothing was done, or where it was undone. */
  readonly runBefore: Snapshot | null;
  /** What goes on just now; nothing else can be begun meanwhile. */
  readonly work: Work | null;
  /** What stopped the last thing that was asked for. */
  readonly stop: Stop | null;
  /** Everything of ours is about to be taken out, and the person is asked first. */
  readonly removal: RemovalReport | null;
  /** What one step back would be; null where there is none. */
  readonly step: 'undo' | 'redo' | null;
  /** The workbook has changed and could not be read again. */
  readonly isBehind: boolean;
}

export type FirstQuestion =
  | { readonly kind: 'choose-sheets'; readonly limit: number; readonly sheets: readonly SheetSize[] }
  | { readonly kind: 'unfinished'; readonly journal: Journal };

/** `isUndone` where its changes have been put back. */
export interface Done {
  readonly receipt: Receipt;
  readonly isUndone: boolean;
}

export type WorkKind = 'open' | 'read' | 'preview' | 'write' | 'undo' | 'redo' | 'remove' | 'refresh' | 'finish' | 'put-back' | 'show';

export interface Work {
  readonly kind: WorkKind;
  /** Cells, where it is known how many; else nothing of nothing. */
  readonly done: number;
  readonly total: number;
  readonly sheet: string | null;
  /** Until the person has finished editing a cell. */
  readonly isWaiting: boolean;
  readonly isCancelling: boolean;
}

export interface Stop {
  readonly problem: SessionProblem;
  /** What was stopped. */
  readonly during: WorkKind;
  /** Null: the workbook is as it was. */
  readonly remains: Remains | null;
  readonly offer: StopOffer;
  /** What somebody has written in the cells that stopped it; null where that is not it, or cannot be told. */
  readonly changes: readonly StopChange[] | null;
}

/** What the one button beside a stop does. */
export type StopOffer = 'again' | 'review' | 'put-back' | 'none';
