import { localTime } from '../../workbook/local-time';
import type { Workbook } from '../../workbook/workbook';
import type { LiveWorkbook, SelectedRange, WriteWatch } from '../../workbook/workbook-host';
import type { PlanSettings } from '../../workbook/write/plan-settings';
import { isLastRun } from '../../workbook/write/reports/snapshots-sheet';
import type { CellPlace, WritePlan } from '../../workbook/write/write-plan';
import type { CellPlaceReport } from '../contract/writing-report';
import type { Language } from '../options';
import { rememberedOptions } from '../write/remembered-options';
import type { RememberedOptions } from '../write/remembered-options';
import { otherValuesOf, withReceipt } from '../write/report-writes';
import { snapshotsOf } from '../write/snapshots-of';
import { choicesAfter } from './choices-after';
import { NO_CHOICES } from './choices';
import type { Choices } from './choices';
import { LiveReading } from './live-reading';
import { Memory } from './memory';
import { OneAtATime } from './one-at-a-time';
import type { Place, Tab } from './place';
import { readingOf, readingWith } from './reading';
import type { Receipt } from './receipt';
import type { RecoveryChoice } from './recovery';
import type { SessionState, Stop } from './session-state';
import { stopChanges } from './stop-changes';
import { Store } from './store';
import { underChoices, usualPlan, workingOf } from './working';
import type { WritingSteps } from './writing/writing-steps';
import { writtenSheets } from './written-sheets';

export interface SessionTerms {
  /** The workbook's name, for the reports. */
  readonly file: string;
  readonly language: Language;
  readonly now: () => Date;
  /** What makes plans of writes comes in a part of its own. */
  readonly loadWriting: () => Promise<WritingSteps>;
}

const WHOLE_OVERVIEW: Place = { tab: 'overview', page: null };

/**
 * A sitting with an open workbook: what a person asks for, one thing at a time, and what there is to show of it. Nothing it
 * does rejects: what goes wrong is in the state. What is asked for while something else goes on is not done.
 */
export class PlanSession {
  private readonly store: Store<SessionState>;
  private readonly work: OneAtATime;
  private readonly live: LiveReading;
  private readonly memory: Memory;
  private sheets: readonly string[] | null = null;
  private removal: { readonly plan: WritePlan; readonly workbook: Workbook } | null = null;

  constructor(
    private readonly host: LiveWorkbook,
    private readonly terms: SessionTerms,
  ) {
    this.store = new Store<SessionState>({ ...NOTHING_YET, language: terms.language });
    this.work = new OneAtATime(this.store, (stop) => this.answer(stop));
    this.memory = new Memory(host);
    this.live = new LiveReading(host, {
      isBusy: () => this.work.isBusy || this.state.first !== null,
      onWorkbook: (workbook) => {
        this.show(workbook);
      },
      onBehind: () => {
        this.store.set({ isBehind: true });
      },
    });
  }

  get state(): SessionState {
    return this.store.value;
  }

  /** Gives what ends it. */
  get subscribe(): (listener: () => void) => () => void {
    return this.store.subscribe;
  }

  /** Looks for a write that was broken off; where there is none, reads the workbook. */
  open(): Promise<void> {
    return this.work.run('open', (watch) => this.readWhole(watch));
  }

  /** No more is listened to. */
  async close(): Promise<void> {
    await this.live.stop();
  }

  /** Reads all sheets, those named, or those that were last chosen. */
  review(sheets: readonly string[] | null = this.sheets): Promise<void> {
    return this.work.run('read', async (watch) => {
      this.sheets = sheets;
      await this.readWhole(watch);
    });
  }

  go(tab: Tab, page: string | null = null): void {
    this.store.set({ place: { tab, page } });
  }

  /** Counts at once, in the same frame. */
  choose(change: Partial<Choices>): void {
    const { working } = this.state;
    if (working === null) return;
    const choices = { ...working.choices, ...change };
    // The receipt is of something else than what would be written now.
    this.store.set({ working: underChoices(working, choices), preview: null, done: null });
  }

  /** Says which scenario the plan goes by; one that is not offered leaves the one that is selected. */
  chooseScenario(name: string): void {
    this.set((settings) => (settings.scenarios.some((row) => row.name === name) ? { ...settings, selected: name } : settings));
    this.choose({ isScenarioChosen: true });
  }

  /** The same for what is set: scenarios, limits, volume changes. */
  set(change: (settings: PlanSettings) => PlanSettings): void {
    const { working } = this.state;
    if (working?.planned.kind === 'planned') this.choose({ settings: change(working.planned.calculated.settings) });
  }

  /** Tables that were read wrong, links, base year: counts at once, and the workbook keeps it from now on. */
  remember(change: Partial<RememberedOptions>): void {
    const { working, language } = this.state;
    if (working === null) return;
    const before = working.choices.remembered ?? rememberedOptions(working.reading.own.found);
    const remembered = { ...before, ...change };
    const reading = 'tables' in change ? readingWith(working.reading, remembered) : working.reading;
    this.store.set({ working: workingOf(reading, { ...working.choices, remembered }, language), preview: null, done: null });
    this.memory.keep(reading.own.current, remembered, language);
  }

  /** Works out what would be written. */
  prepare(): Promise<void> {
    return this.work.run('preview', async () => {
      const steps = await this.terms.loadWriting();
      const { working, language } = this.state;
      this.store.set({ preview: working && steps.preview(working, language, this.time()) });
    });
  }

  /** What was previewed. */
  write(): Promise<void> {
    const { preview, working } = this.state;
    if (preview === null || preview.working !== working || !preview.hasChanges) return Promise.resolve();
    const { report, plan } = preview;
    return this.work.run('write', async (watch) => {
      await this.memory.settled();
      const receipt = await this.host.apply(plan, watch, working.reading.own.current);
      await this.receive(
        { did: 'write', cells: report.writes.length, otherValues: otherValuesOf(receipt), writing: withReceipt(report.writing, receipt), written: writtenSheets(plan, report.writing), preview, plan: report, refreshed: null },
        watch,
      );
    });
  }

  /**
   * What has changed since the workbook was last written, written at once, and kept under `freeze` where that is given; one that never
   * was written is shown first.
   */
  refresh(freeze: string | null = null): Promise<void> {
    return this.work.run('refresh', async (watch) => {
      await this.memory.settled();
      if (await this.offersUnfinished(watch)) return;
      const workbook = await this.host.read(this.sheets, watch);
      this.show(workbook);
      const { working, language } = this.state;
      const options = { language, scenario: null, freeze, overwrite: false };
      const steps = await this.terms.loadWriting();
      const { report, plan, hasChanges } = steps.refresh(this.terms.file, workbook, options, this.time());
      if (!report.hasLastRun && freeze === null) {
        this.go('overview');
        return;
      }
      const runBefore = (working && snapshotsOf(working.reading.own).find(isLastRun)) ?? null;
      const done = hasChanges ? await this.host.apply(plan, watch, workbook) : { recalculated: [], leftToExcel: [] };
      const writing = withReceipt(report.writing, done);
      const written = writtenSheets(plan, report.writing);
      await this.receive({ did: 'refresh', cells: report.writes, otherValues: otherValuesOf(done), writing, written, preview: null, plan: null, refreshed: report }, watch);
      this.store.set({ runBefore, place: { tab: 'overview', page: 'since' } });
    });
  }

  /** Keeps this run's values under a name, to be compared with later. */
  freeze(name: string): Promise<void> {
    return this.refresh(name);
  }

  /** One step back, or forward again. */
  undo(): Promise<void> {
    const { done, step } = this.state;
    return this.work.run(step === 'redo' ? 'redo' : 'undo', async (watch) => {
      await this.host.undo(watch);
      this.store.set({ step: step === 'redo' ? 'undo' : 'redo', done: done && { ...done, isUndone: !done.isUndone }, runBefore: null, removal: null });
      await this.readAfter(watch);
    });
  }

  /** Puts back what a failed write has left. */
  putBack(): Promise<void> {
    // Not to be broken off: what is left is put back whole.
    return this.work.run('put-back', async () => {
      await this.host.undo({});
      this.store.set({ step: null, done: null, removal: null });
      await this.readAfter({});
    });
  }

  /** Works out what taking out everything of ours would do, and asks. */
  askRemoval(): Promise<void> {
    return this.work.run('read', async (watch) => {
      if (await this.offersUnfinished(watch)) return;
      const workbook = await this.host.read(this.sheets, watch);
      const steps = await this.terms.loadWriting();
      const { report, plan } = steps.removal(this.terms.file, workbook, this.state.language);
      this.removal = { plan, workbook };
      this.store.set({ removal: report });
    });
  }

  keepAll(): void {
    this.removal = null;
    this.store.set({ removal: null });
  }

  remove(): Promise<void> {
    const { removal } = this;
    const report = this.state.removal;
    if (removal === null || report === null) return Promise.resolve();
    return this.work.run('remove', async (watch) => {
      const receipt = await this.host.apply(removal.plan, watch, removal.workbook);
      const writing = withReceipt(report.writing, receipt);
      const written = writtenSheets(removal.plan, report.writing);
      await this.receive({ did: 'remove', cells: report.writes.length, otherValues: otherValuesOf(receipt), writing, written, preview: null, plan: null, refreshed: null }, watch);
    });
  }

  /** Finishes a write that was broken off, or puts back what it had come to change. */
  recover(choice: RecoveryChoice): Promise<void> {
    const { first, language } = this.state;
    if (first?.kind !== 'unfinished') return Promise.resolve();
    return this.work.run(choice, async (watch) => {
      const { recovery } = await this.terms.loadWriting();
      await this.host.recover(recovery(first.journal, choice, { language, time: this.time(), options: usualPlan(language) }), watch);
      this.store.set({ first: null });
      await this.receive({ did: choice, cells: first.journal.cells, otherValues: [], writing: null, written: [], preview: null, plan: null, refreshed: null }, watch);
    });
  }

  cancel(): void {
    this.work.cancel();
  }

  retry(): Promise<void> {
    return this.work.retry();
  }

  /** Selects a cell, or a range, in the workbook. */
  select({ sheet, cell }: CellPlaceReport): Promise<void> {
    return this.work.run('show', (watch) => this.host.select(sheet, cell, watch));
  }

  /** Opens a sample beside the workbook, in the way that the program has for it. */
  showSample(open: () => Promise<void>): Promise<void> {
    return this.work.run('read', open);
  }

  /** What the person has selected in the workbook; null where that is not one range, or cannot be told. */
  async selection(): Promise<SelectedRange | null> {
    return await this.host.selection().catch(() => null);
  }

  /** Leaves the receipt, for what is to be written next. */
  leaveReceipt(): void {
    this.store.set({ done: null });
  }

  dismiss(): void {
    this.store.set({ stop: null });
  }

  /** All is said in the other language, without being read again. */
  setLanguage(language: Language): void {
    const { working } = this.state;
    if (language === this.state.language) return;
    this.store.set({ language, preview: null, working: working && workingOf(working.reading, working.choices, language) });
  }

  private async readWhole(watch: WriteWatch): Promise<void> {
    await this.memory.settled();
    if (await this.offersUnfinished(watch)) return;
    this.show(await this.host.read(this.sheets, watch));
    this.live.start();
  }

  /** After something of ours; where somebody is typing, what is shown is behind until it can be read. */
  private async readAfter(watch: WriteWatch): Promise<void> {
    this.show((await this.host.readAgain()) ?? (await this.host.read(this.sheets, watch)));
    this.live.start();
  }

  private show(workbook: Workbook): void {
    const { working, language } = this.state;
    const choices = working?.choices ?? NO_CHOICES;
    const reading = readingOf(this.terms.file, workbook, this.time(), choices.remembered);
    const next = workingOf(reading, choices, language);
    const kept = working === null ? choices : choicesAfter(working, next);
    this.store.set({ working: kept === choices ? next : workingOf(reading, kept, language), first: null, preview: null, isBehind: false });
  }

  private async receive(receipt: Omit<Receipt, 'time'>, watch: WriteWatch): Promise<void> {
    const hasChanged = receipt.cells > 0 || receipt.writing?.hasChanges !== false;
    this.removal = null;
    this.store.set({
      done: { receipt: { ...receipt, time: this.time() }, isUndone: false },
      place: { tab: 'write', page: null },
      removal: null,
      runBefore: null,
      step: this.host.canUndo && hasChanged ? 'undo' : null,
    });
    await this.readAfter(watch);
  }

  private async offersUnfinished(watch: WriteWatch): Promise<boolean> {
    const journal = await this.host.unfinishedWrite(watch);
    if (journal === null) return false;
    this.store.set({ first: { kind: 'unfinished', journal }, working: null, preview: null });
    return true;
  }

  /** True for a stop that is a question. */
  private async answer(stop: Stop): Promise<boolean> {
    const { problem } = stop;
    if (problem.kind === 'too-many-cells') {
      this.store.set({ first: { kind: 'choose-sheets', limit: problem.limit, sheets: problem.sheets }, working: null });
      return true;
    }
    if (problem.kind === 'changed-cells' && stop.remains === null) return await this.showsChanges(stop, problem.places);
    return problem.kind === 'unfinished-write' && (await this.offersUnfinished({}).catch(() => false));
  }

  /** What was reviewed holds no longer: what stands there now is shown beside it, and nothing is written of it. */
  private async showsChanges(stop: Stop, places: readonly CellPlace[]): Promise<boolean> {
    const reviewed = this.state.working?.reading.own.current;
    const now = reviewed === undefined ? null : await this.host.readAgain().catch(() => null);
    this.store.set({ preview: null, stop: { ...stop, changes: reviewed === undefined || now === null ? null : stopChanges(places, reviewed, now) } });
    return true;
  }

  private time(): string {
    return localTime(this.terms.now());
  }
}

const NOTHING_YET: Omit<SessionState, 'language'> = {
  first: null,
  working: null,
  place: WHOLE_OVERVIEW,
  preview: null,
  done: null,
  runBefore: null,
  work: null,
  stop: null,
  removal: null,
  step: null,
  isBehind: false,
};
