import { HostError } from '../workbook/host-problem';
import type { Workbook } from '../workbook/workbook';
import type { LiveWorkbook, SelectedRange, SheetChange, WriteWatch } from '../workbook/workbook-host';
import { parseJournal, type Journal } from '../workbook/write/journal';
import type { CellPlace, WritePlan, WriteReceipt } from '../workbook/write/write-plan';
import { moveLayout, type MovedCells } from './read/move-layout';
import type { OpenWorkbook } from './read/open-workbook';
import { readOpenWorkbook } from './read/read-open-workbook';
import { layoutsOf, type SheetLayout } from './read/sheet-layout';
import { readUnlessBusy } from './run/read-unless-busy';
import { rememberState } from './state/remember-state';
import { readStatePart } from './state/state-part';
import { ChangeEvents } from './watch/change-events';
import { selectPlace } from './watch/select-place';
import { selectedRange } from './watch/selected-range';
import { watchChanges } from './watch/watch-changes';
import { watchSelection } from './watch/watch-selection';
import { loadWriting, type Writing } from './writing';
import type { LastWrite } from './undo/last-write';

const NOTHING_MORE: WriteReceipt = { recalculated: [], leftToExcel: [] };

/** The workbook that is open in Excel. */
export class ExcelWorkbook implements LiveWorkbook {
  private open: OpenWorkbook | null = null;
  /** By what was given of them; those from before our last write are forgotten. */
  private readings = new WeakMap<Workbook, OpenWorkbook>();
  private asked: readonly string[] | null = null;
  /** What typing cannot change, by the ids of the sheets that it is known of. */
  private layouts = new Map<string, SheetLayout>();
  /** Somebody listens to changes already, so that we hear of rows and columns that move. */
  private isFollowed = false;
  private readonly events = new ChangeEvents();
  private last: LastWrite | null = null;
  private isWriting = false;
  private remembering: Promise<unknown> = Promise.resolve();
  /** Goes up with all that makes a reading old that is under way. */
  private age = 0;

  constructor(private readonly now: () => Date) {}

  get canUndo(): boolean {
    return this.last !== null;
  }

  async read(sheets: readonly string[] | null = null, watch?: WriteWatch): Promise<Workbook> {
    this.asked = sheets;
    this.age += 1;
    const { age } = this;
    const open = await readOpenWorkbook(sheets, watch);
    this.take(open);
    if (age !== this.age) this.layouts.clear();
    return open.workbook;
  }

  /** Three requests, and one more for each 1 MB of cells. */
  async readAgain(): Promise<Workbook | null> {
    if (this.isWriting) return null;
    const { age } = this;
    const open = await readUnlessBusy((watch) => readOpenWorkbook(this.asked, watch, this.layouts));
    if (open === null || age !== this.age) return null;
    this.age += 1;
    this.take(open);
    return open.workbook;
  }

  apply(plan: WritePlan, watch?: WriteWatch, madeOf?: Workbook): Promise<WriteReceipt> {
    return this.alone(async (writing) => {
      const open = this.readingOf(madeOf) ?? this.open ?? (await readOpenWorkbook(null, watch));
      const otherValues = await this.write(writing, plan, open, { journal: null, watch });
      return { ...NOTHING_MORE, otherValues };
    });
  }

  undo(watch?: WriteWatch): Promise<void> {
    return this.alone(async (writing) => {
      const { last } = this;
      if (last === null) throw new HostError({ kind: 'nothing-to-undo' });
      if (last.kind !== 'broken') await writing.refuseChangedSince(last, watch);
      if (last.kind === 'undone') await this.write(writing, last.plan, await readOpenWorkbook(null, watch), { journal: null, watch });
      else await this.restore(writing, last, watch);
    });
  }

  recover(steps: readonly ((workbook: Workbook) => WritePlan)[], watch?: WriteWatch): Promise<void> {
    return this.alone(async (writing) => {
      for (const [index, step] of steps.entries()) {
        const open = await readOpenWorkbook(null, watch);
        const isLast = index === steps.length - 1;
        await this.write(writing, step(open.workbook), open, { journal: open.statePart?.journal ?? null, watch, isRecovery: true, isLast });
      }
      // What it was before is half of a write: nobody wants that back.
      this.last = null;
    });
  }

  async unfinishedWrite(watch?: WriteWatch): Promise<Journal | null> {
    return parseJournal((await readStatePart(watch))?.journal ?? null);
  }

  /** One after another; a write that is asked for meanwhile waits for them. */
  remember(state: string): Promise<void> {
    if (this.isWriting) return Promise.reject(new HostError({ kind: 'write-in-flight' }));
    const done = this.remembering.then(async () => {
      const from = this.open?.workbook.state ?? null;
      const open = await rememberState(this.open, state);
      if (open === this.open) return;
      this.age += 1;
      this.open = open;
      if (this.last) this.last = (await loadWriting()).withRemembered(this.last, { from, to: state });
    });
    this.remembering = done.catch(() => undefined);
    return done;
  }

  selection(): Promise<SelectedRange | null> {
    return selectedRange();
  }

  select(sheet: string, address: string, watch?: WriteWatch): Promise<void> {
    return selectPlace(sheet, address, watch);
  }

  async onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    const isWriting = (): boolean => this.isWriting;
    if (this.isFollowed) return await watchChanges(this.events, listener, { isWriting });
    const stop = await watchChanges(this.events, listener, { isWriting, onMoved: (sheetId, moved) => { this.move(sheetId, moved); } });
    this.isFollowed = true;
    return async () => {
      this.isFollowed = false;
      this.layouts.clear();
      await stop();
    };
  }

  onSelected(listener: (selected: SheetChange) => void): Promise<() => Promise<void>> {
    return watchSelection(listener);
  }

  /** What it is of now in our own part is not what a person or a colleague has changed. */
  private readingOf(workbook: Workbook | undefined): OpenWorkbook | null {
    const reading = workbook && this.readings.get(workbook);
    return reading ? { ...reading, statePart: this.open?.statePart ?? reading.statePart } : null;
  }

  private take(open: OpenWorkbook): void {
    this.open = open;
    this.readings.set(open.workbook, open);
    this.layouts = new Map(layoutsOf(open));
    this.events.know(open.sheetIds);
  }

  private move(sheetId: string, moved: MovedCells | null): void {
    this.age += 1;
    const layout = this.layouts.get(sheetId);
    if (!layout) return;
    if (moved === null) this.layouts.delete(sheetId);
    else this.layouts.set(sheetId, moveLayout(layout, moved));
  }

  private async alone<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    if (this.isWriting) throw new HostError({ kind: 'write-in-flight' });
    this.isWriting = true;
    this.age += 1;
    try {
      const [writing] = await Promise.all([loadWriting(), this.remembering]);
      return await work(writing);
    } finally {
      this.age += 1;
      this.isWriting = false;
    }
  }

  private async write(
    { writePlan }: Writing,
    plan: WritePlan,
    open: OpenWorkbook,
    { journal, watch, isRecovery = false, isLast = true }: { journal: string | null; watch: WriteWatch | undefined; isRecovery?: boolean; isLast?: boolean },
  ): Promise<readonly CellPlace[]> {
    const outcome = await writePlan(plan, open, { now: this.now, events: this.events, journal, isRecovery, isLast, ...(watch && { watch }) });
    this.forget();
    if (outcome.kind === 'broken') {
      this.last = { plan, before: open, snapshot: outcome.snapshot, kind: 'broken', contents: new Map() };
      throw outcome.error;
    }
    this.last = { plan, before: open, snapshot: outcome.snapshot, kind: 'written', contents: outcome.contents };
    return outcome.otherValues;
  }

  private async restore({ putBack, contentsOf }: Writing, last: LastWrite, watch: WriteWatch | undefined): Promise<void> {
    this.forget();
    try {
      await putBack(last, watch);
    } catch (error) {
      this.last = { ...last, kind: 'broken' };
      throw error;
    }
    this.last = { ...last, kind: 'undone', contents: contentsOf(last.snapshot) };
  }

  /** We have written: widths and sheets are others too. */
  private forget(): void {
    this.open = null;
    this.readings = new WeakMap();
    this.layouts.clear();
  }
}
