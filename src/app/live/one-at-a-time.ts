import type { WriteWatch } from '../../workbook/workbook-host';
import type { SessionState, Stop, Work, WorkKind } from './session-state';
import { stopOf } from './stop-of';
import type { Store } from './store';

/**
 * What a person asks of the workbook, one thing at a time; what is asked for while something else goes on is not done. Nothing rejects:
 * what goes wrong is in the state.
 */
export class OneAtATime {
  private cancelling: AbortController | null = null;
  private again: (() => Promise<void>) | null = null;

  /** `onStop` may answer a stop in another way, and is true then. */
  constructor(
    private readonly state: Store<SessionState>,
    private readonly onStop: (stop: Stop) => Promise<boolean>,
  ) {}

  get isBusy(): boolean {
    return this.state.value.work !== null;
  }

  async run(kind: WorkKind, task: (watch: WriteWatch) => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    const work: Work = { kind, done: 0, total: 0, sheet: null, isWaiting: false, isCancelling: false };
    // A cell is looked at beside what stopped, which stays in sight.
    this.state.set(kind === 'show' ? { work } : { work, stop: null });
    try {
      await task({
        onProgress: (done, total, sheet) => {
          this.progress({ done, total, sheet, isWaiting: false });
        },
        onWaiting: () => {
          this.progress({ isWaiting: true });
        },
        signal: cancelling.signal,
      });
    } catch (error) {
      this.again = () => this.run(kind, task);
      const stop = stopOf(error, kind);
      if (!(await this.onStop(stop))) this.state.set({ stop });
    } finally {
      this.cancelling = null;
      this.state.set({ work: null });
    }
  }

  /** Breaks off what goes on; what it has changed is put back. */
  cancel(): void {
    if (this.cancelling === null) return;
    this.progress({ isCancelling: true });
    this.cancelling.abort();
  }

  /** Does once more what was stopped. */
  async retry(): Promise<void> {
    await this.again?.();
  }

  private progress(change: Partial<Work>): void {
    const { work } = this.state.value;
    if (work) this.state.set({ work: { ...work, ...change } });
  }
}
