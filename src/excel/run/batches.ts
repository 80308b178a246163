import type { WriteWatch } from '../../workbook/workbook-host';
import { runInExcel } from './run-in-excel';

/**
 * How large a request, or an answer, is allowed to become by our own estimate. Excel on the web refuses both above 5 MB; smaller ones
 * leave the person's screen alive between them.
 */
export const BATCH_BYTES = 900_000;

export interface BatchTerms {
  readonly watch?: WriteWatch;
  /** Asked first in every batch: to suspend calculation until it ends, say. */
  readonly first?: (context: Excel.RequestContext) => void;
}

/** How much larger a piece of work makes its batch; a plain number is for both. */
export interface PieceSize {
  readonly request: number;
  readonly answer: number;
}

interface QueuedWork {
  readonly queue: (context: Excel.RequestContext) => void;
  readonly onDone: (() => void) | undefined;
}

/**
 * Many small pieces of work, in order, sent in as few requests as their size allows. Nothing is asked of Excel before its batch is
 * sent, so pieces that wait when another fails are simply left.
 */
export class Batches {
  private waiting: QueuedWork[] = [];
  private request = 0;
  private answer = 0;

  constructor(private readonly terms: BatchTerms = {}) {}

  /**
   * A piece of work that makes the request, or its answer, about so many bytes larger. What waits is sent first where both do not fit in
   * one batch. `queue` is as `runInExcel` wants it; `onDone` is told once Excel has carried it out. Rejects as `runInExcel`.
   */
  async add(size: number | PieceSize, queue: (context: Excel.RequestContext) => void, onDone?: () => void): Promise<void> {
    const { request, answer } = typeof size === 'number' ? { request: size, answer: size } : size;
    if (this.request + request > BATCH_BYTES || this.answer + answer > BATCH_BYTES) await this.send();
    this.waiting.push({ queue, onDone });
    this.request += request;
    this.answer += answer;
  }

  /** Sends what waits; nothing is sent where nothing does. Rejects as `runInExcel`. */
  async send(): Promise<void> {
    const { waiting } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    this.request = 0;
    this.answer = 0;
    await runInExcel((context) => {
      this.terms.first?.(context);
      for (const { queue } of waiting) queue(context);
    }, this.terms.watch);
    for (const { onDone } of waiting) onDone?.();
  }
}

/** The size of a value in a request: JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
  }
  return bytes;
}
