import { HostError } from '../workbook/host-problem';
import type { Workbook } from '../workbook/workbook';
import type { LiveWorkbook, SelectedRange, SheetChange, WriteWatch } from '../workbook/workbook-host';
import { parseJournal, type Journal } from '../workbook/write/journal';
import type { CellPlace, WritePlan, WriteReceipt } from '../workbook/write/write-plan';
import type { OpenWorkbook } from './read/open-workbook';
import { readOpenWorkbook } from './read/read-open-workbook';
import { putStatePart, readStatePart } from './state/state-part';
import { changedBetween, type Contents } from './undo/changed-since';
import { contentsOf, readContents } from './undo/contents';
import { putBack } from './undo/put-back';
import type { Snapshot } from './undo/snapshot';
import { readWorkbookNow } from './undo/workbook-now';
import { writePlan } from './write-plan-whole';
import { selectPlace } from './watch/select-place';
import { watchChanges } from './watch/watch-changes';
import { watchSelection } from './watch/watch-selection';

/** The last write, as far as it can be undone; `broken` is one that could not be put back when it failed. */
interface LastWrite {
  readonly plan: WritePlan;
  readonly before: OpenWorkbook;
  readonly snapshot: Snapshot;
  readonly kind: 'written' | 'undone' | 'broken';
  /** What stood in the cells that it touches when it was done, or undone. */
  readonly contents: Contents;
}

const NOTHING_MORE: WriteReceipt = { recalculated: [], leftToExcel: [] };

/** The workbook that is open in Excel. */
export class ExcelWorkbook implements LiveWorkbook {
  private open: OpenWorkbook | null = null;
  private last: LastWrite | null = null;
  private isWriting = false;

  constructor(private readonly now: () => Date) {}

  get canUndo(): boolean {
    return this.last !== null;
  }

  async read(sheets: readonly string[] | null = null, watch?: WriteWatch): Promise<Workbook> {
    this.open = await readOpenWorkbook(sheets, watch);
    return this.open.workbook;
  }

  readAgain(): Promise<Workbook | null> {
    return this.read();
  }

  apply(plan: WritePlan, watch?: WriteWatch): Promise<WriteReceipt> {
    return this.alone(async () => {
      const open = this.open ?? (await readOpenWorkbook(null, watch));
      const otherValues = await this.write(plan, open, { journal: null, watch });
      return { ...NOTHING_MORE, otherValues };
    });
  }

  undo(watch?: WriteWatch): Promise<void> {
    return this.alone(async () => {
      const { last } = this;
      if (last === null) throw new HostError({ kind: 'nothing-to-undo' });
      if (last.kind !== 'broken') await this.refuseChanged(last, watch);
      if (last.kind === 'undone') await this.write(last.plan, await readOpenWorkbook(null, watch), { journal: null, watch });
      else await this.restore(last, watch);
    });
  }

  recover(steps: readonly ((workbook: Workbook) => WritePlan)[], watch?: WriteWatch): Promise<void> {
    return this.alone(async () => {
      for (const [index, step] of steps.entries()) {
        const open = await readOpenWorkbook(null, watch);
        const isLast = index === steps.length - 1;
        await this.write(step(open.workbook), open, { journal: open.statePart?.journal ?? null, watch, isRecovery: true, isLast });
      }
      // What it was before is half of a write: nobody wants that back.
      this.last = null;
    });
  }

  async unfinishedWrite(watch?: WriteWatch): Promise<Journal | null> {
    return parseJournal((await readStatePart(watch))?.journal ?? null);
  }

  remember(state: string): Promise<void> {
    return this.alone(async () => {
      const part = await readStatePart();
      await putStatePart(part?.id ?? null, { state, looks: part?.looks ?? null, journal: part?.journal ?? null });
    });
  }

  selection(): Promise<SelectedRange | null> {
    return Promise.resolve(null);
  }

  select(sheet: string, address: string, watch?: WriteWatch): Promise<void> {
    return selectPlace(sheet, address, watch);
  }

  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return watchChanges(listener, () => this.isWriting);
  }

  onSelected(listener: (selected: SheetChange) => void): Promise<() => Promise<void>> {
    return watchSelection(listener);
  }

  private async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.isWriting) throw new HostError({ kind: 'write-in-flight' });
    this.isWriting = true;
    try {
      return await work();
    } finally {
      this.isWriting = false;
    }
  }

  private async write(
    plan: WritePlan,
    open: OpenWorkbook,
    { journal, watch, isRecovery = false, isLast = true }: { journal: string | null; watch: WriteWatch | undefined; isRecovery?: boolean; isLast?: boolean },
  ): Promise<readonly CellPlace[]> {
    const outcome = await writePlan(plan, open, { now: this.now, journal, isRecovery, isLast, ...(watch && { watch }) });
    this.open = null;
    if (outcome.kind === 'broken') {
      this.last = { plan, before: open, snapshot: outcome.snapshot, kind: 'broken', contents: new Map() };
      throw outcome.error;
    }
    this.last = { plan, before: open, snapshot: outcome.snapshot, kind: 'written', contents: outcome.contents };
    return outcome.otherValues;
  }

  private async restore(last: LastWrite, watch: WriteWatch | undefined): Promise<void> {
    this.open = null;
    try {
      await putBack(last, watch);
    } catch (error) {
      this.last = { ...last, kind: 'broken' };
      throw error;
    }
    this.last = { ...last, kind: 'undone', contents: contentsOf(last.snapshot) };
  }

  private async refuseChanged({ snapshot, contents }: LastWrite, watch: WriteWatch | undefined): Promise<void> {
    const places = changedBetween(contents, await readContents(snapshot, await readWorkbookNow(watch), watch));
    if (places.length > 0) throw new HostError({ kind: 'changed-cells', places });
  }
}
