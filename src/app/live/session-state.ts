import type { SheetSize, Remains } from '../../workbook/host-problem';
import type { Journal } from '../../workbook/write/journal';
import type { RemovalReport } from '../contract/writing-report';
import type { Language } from '../options';
import type { Receipt } from './receipt';
import type { Review } from './review';
import type { SessionProblem } from './session-problem';

/** All that a sitting with an open workbook has to show, as plain data. */
export interface SessionState {
  readonly language: Language;
  readonly shown: Shown;
  /** What goes on just now; nothing else can be begun meanwhile. */
  readonly work: Work | null;
  /** What stopped the last thing that was asked for. */
  readonly stop: Stop | null;
  /** Everything of ours is about to be taken out, and the person is asked first. */
  readonly removal: RemovalReport | null;
  /** What one step back would be; null where there is none. */
  readonly step: 'undo' | 'redo' | null;
}

type Shown =
  | { readonly kind: 'start' }
  | { readonly kind: 'review'; readonly review: Review }
  /** `isUndone` for one whose changes have been put back. */
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly isUndone: boolean }
  | { readonly kind: 'choose-sheets'; readonly limit: number; readonly sheets: readonly SheetSize[] }
  | { readonly kind: 'unfinished'; readonly journal: Journal };

export type WorkKind = 'open' | 'read' | 'write' | 'undo' | 'redo' | 'remove' | 'refresh' | 'finish' | 'put-back' | 'show';

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
}

/** What the one button beside a stop does. */
export type StopOffer = 'again' | 'review' | 'put-back' | 'none';
