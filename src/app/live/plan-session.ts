import type { Workbook } from '../../workbook/workbook';
import type { LiveWorkbook, WriteWatch } from '../../workbook/workbook-host';
import type { WritePlan } from '../../workbook/write/write-plan';
import type { CellPlaceReport } from '../contract/writing-report';
import { localTime } from '../../workbook/local-time';
import type { Language } from '../options';
import { prepareRemoval } from '../write/prepare-removal';
import { refreshWorkbook } from '../write/refresh-workbook';
import { otherValuesOf, withReceipt } from '../write/report-writes';
import type { Receipt } from './receipt';
import type { RecoveryChoice, RecoverySteps } from './recovery';
import { reviewWorkbook, usualPlan } from './review';
import type { Reviewed } from './review';
import type { SessionState, WorkKind } from './session-state';
import { stopOf } from './stop-of';

export interface SessionTerms {
  /** The workbook's name, for the reports. */
  readonly file: string;
  readonly language: Language;
  readonly now: () => Date;
  readonly recoverySteps: RecoverySteps;
}

/**
 * A sitting with an open workbook: what a person asks for, one thing at a time, and what there is to show of it. Nothing it
 * does rejects: what goes wrong is in the state. What is asked for while something else goes on is not done.
 */
export class PlanSession {
  private current: SessionState;
  private readonly listeners = new Set<() => void>();
  private cancelling: AbortController | null = null;
  private again: (() => Promise<void>) | null = null;
  /** As last read, and what of it was to be read; what is shown in another language is made from it. */
  private workbook: Workbook | null = null;
  private sheets: readonly string[] | null = null;
  private plan: WritePlan | null = null;
  private removalPlan: WritePlan | null = null;
  private time = '';

  constructor(
    private readonly host: LiveWorkbook,
    private readonly terms: SessionTerms,
  ) {
    this.current = { language: terms.language, shown: { kind: 'start' }, work: null, stop: null, removal: null, step: null };
  }

  get state(): SessionState {
    return this.current;
  }

  /** Gives what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Looks for a write that was broken off. */
  open(): Promise<void> {
    return this.doing('open', async (watch) => {
      await this.offersUnfinished(watch);
    });
  }

  /** Of all sheets, of those named, or of those that were last chosen. */
  review(sheets: readonly string[] | null = this.sheets): Promise<void> {
    return this.doing('read', async (watch) => {
      this.sheets = sheets;
      if (await this.offersUnfinished(watch)) return;
      const workbook = await this.read(watch);
      this.show(reviewWorkbook(this.terms.file, workbook, this.current.language, this.time));
    });
  }

  /** What was reviewed. */
  write(): Promise<void> {
    const { plan, workbook, current } = this;
    if (plan === null || workbook === null || current.shown.kind !== 'review' || current.shown.review.plan === null) return Promise.resolve();
    const report = current.shown.review.plan;
    return this.doing('write', async (watch) => {
      const receipt = await this.host.apply(plan, watch);
      this.receive({
        did: 'write',
        cells: report.writes.length,
        otherValues: otherValuesOf(receipt),
        writing: withReceipt(report.writing, receipt),
        plan: report,
        refreshed: null,
      });
    });
  }

  /** What has changed since the workbook was last written, written at once; one that never was is reviewed first. */
  refresh(): Promise<void> {
    return this.doing('refresh', async (watch) => {
      if (await this.offersUnfinished(watch)) return;
      const workbook = await this.read(watch);
      const { language } = this.current;
      const options = { language, scenario: null, freeze: null, overwrite: false };
      const { report, plan, hasChanges } = refreshWorkbook(this.terms.file, workbook, options, this.time);
      if (!report.hasLastRun) {
        this.show(reviewWorkbook(this.terms.file, workbook, language, this.time));
        return;
      }
      const done = hasChanges ? await this.host.apply(plan, watch) : { recalculated: [], leftToExcel: [] };
      const writing = withReceipt(report.writing, done);
      this.receive({ did: 'refresh', cells: report.writes, otherValues: otherValuesOf(done), writing, plan: null, refreshed: report });
    });
  }

  /** One step back, or forward again. */
  undo(): Promise<void> {
    const { shown, step } = this.current;
    return this.doing(step === 'redo' ? 'redo' : 'undo', async (watch) => {
      await this.host.undo(watch);
      this.forget();
      this.set({
        step: step === 'redo' ? 'undo' : 'redo',
        shown: shown.kind === 'receipt' ? { ...shown, isUndone: !shown.isUndone } : { kind: 'start' },
      });
    });
  }

  /** Puts back what a failed write has left. */
  putBack(): Promise<void> {
    return this.doing('put-back', async () => {
      // Not to be broken off: what is left is put back whole.
      await this.host.undo({});
      this.forget();
      this.set({ step: null, shown: { kind: 'start' } });
    });
  }

  /** Works out what taking out everything of ours would do, and asks. */
  askRemoval(): Promise<void> {
    return this.doing('read', async (watch) => {
      if (await this.offersUnfinished(watch)) return;
      const { report, plan } = prepareRemoval(this.terms.file, await this.read(watch), this.current.language);
      this.removalPlan = plan;
      this.set({ removal: report });
    });
  }

  keepAll(): void {
    this.removalPlan = null;
    this.set({ removal: null });
  }

  remove(): Promise<void> {
    const { removalPlan } = this;
    const report = this.current.removal;
    if (removalPlan === null || report === null) return Promise.resolve();
    return this.doing('remove', async (watch) => {
      const receipt = await this.host.apply(removalPlan, watch);
      this.receive({ did: 'remove', cells: report.writes.length, otherValues: otherValuesOf(receipt), writing: withReceipt(report.writing, receipt), plan: null, refreshed: null });
    });
  }

  /** Finishes a write that was broken off, or puts back what it had come to change. */
  recover(choice: RecoveryChoice): Promise<void> {
    const { shown, language } = this.current;
    if (shown.kind !== 'unfinished') return Promise.resolve();
    return this.doing(choice, async (watch) => {
      this.time = localTime(this.terms.now());
      const steps = this.terms.recoverySteps(shown.journal, choice, { language, time: this.time, options: usualPlan(language) });
      await this.host.recover(steps, watch);
      this.receive({ did: choice, cells: shown.journal.cells, otherValues: [], writing: null, plan: null, refreshed: null });
    });
  }

  /** Breaks off what goes on; what it has changed is put back. */
  cancel(): void {
    const { work } = this.current;
    if (work === null || this.cancelling === null) return;
    this.set({ work: { ...work, isCancelling: true } });
    this.cancelling.abort();
  }

  /** Does once more what was stopped. */
  async retry(): Promise<void> {
    await this.again?.();
  }

  /** Selects a cell, or a range, in the workbook. */
  select({ sheet, cell }: CellPlaceReport): Promise<void> {
    return this.doing('show', (watch) => this.host.select(sheet, cell, watch));
  }

  dismiss(): void {
    this.set({ stop: null });
  }

  /** What was reviewed is said in the other language, without being read again. */
  setLanguage(language: Language): void {
    if (language === this.current.language) return;
    this.set({ language });
    const { workbook, time } = this;
    if (this.current.shown.kind === 'review' && workbook !== null) this.show(reviewWorkbook(this.terms.file, workbook, language, time));
  }

  private async read(watch: WriteWatch): Promise<Workbook> {
    const workbook = await this.host.read(this.sheets, watch);
    this.workbook = workbook;
    this.time = localTime(this.terms.now());
    return workbook;
  }

  private show({ review, plan }: Reviewed): void {
    this.plan = plan;
    this.set({ shown: { kind: 'review', review } });
  }

  private receive(receipt: Omit<Receipt, 'time'>): void {
    const hasChanged = receipt.cells > 0 || receipt.writing?.hasChanges !== false;
    this.forget();
    this.set({
      shown: { kind: 'receipt', receipt: { ...receipt, time: localTime(this.terms.now()) }, isUndone: false },
      step: this.host.canUndo && hasChanged ? 'undo' : null,
    });
  }

  /** What was read is no longer what stands there. */
  private forget(): void {
    this.workbook = null;
    this.plan = null;
    this.removalPlan = null;
    this.set({ removal: null });
  }

  private async offersUnfinished(watch: WriteWatch): Promise<boolean> {
    const journal = await this.host.unfinishedWrite(watch);
    if (journal === null) return false;
    this.set({ shown: { kind: 'unfinished', journal } });
    return true;
  }

  private async doing(kind: WorkKind, task: (watch: WriteWatch) => Promise<void>): Promise<void> {
    if (this.current.work !== null) return;
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    this.set({ work: { kind, done: 0, total: 0, sheet: null, isWaiting: false, isCancelling: false } });
    // A cell is looked at beside what stopped, which stays in sight.
    if (kind !== 'show') this.set({ stop: null });
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
      this.again = () => this.doing(kind, task);
      await this.stopAt(error, kind);
    } finally {
      this.cancelling = null;
      this.set({ work: null });
    }
  }

  private progress(change: Partial<NonNullable<SessionState['work']>>): void {
    const { work } = this.current;
    if (work) this.set({ work: { ...work, ...change } });
  }

  private async stopAt(error: unknown, during: WorkKind): Promise<void> {
    const stop = stopOf(error, during);
    const { problem } = stop;
    if (problem.kind === 'too-many-cells') {
      this.set({ shown: { kind: 'choose-sheets', limit: problem.limit, sheets: problem.sheets } });
      return;
    }
    if (problem.kind === 'unfinished-write' && (await this.offersUnfinished({}).catch(() => false))) return;
    this.set({ stop });
  }

  private set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
