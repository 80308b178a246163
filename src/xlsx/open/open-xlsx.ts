import { rangeOf } from '../../workbook/address';
import { cellKey } from '../../workbook/place-key';
import { HostError } from '../../workbook/host-problem';
import type { Workbook } from '../../workbook/workbook';
import type { LiveWorkbook, SelectedRange, SheetChange, WriteWatch } from '../../workbook/workbook-host';
import { parseJournal, type Journal } from '../../workbook/write/journal';
import type { CellPlace, WritePlan, WriteReceipt } from '../../workbook/write/write-plan';
import type { LoadFormulaEngine } from '../evaluate/formula-engine';
import { readXlsx } from '../read/read-xlsx';
import { editXlsx } from '../write/edit-xlsx';
import { areaAround } from './area-around';
import { cellsBetween } from './cells-between';
import { editCells, type OpenFile } from './edit-cells';
import { otherSide, withState, writtenOver, type LastWrite, type LaterStep } from './last-write';
import { Listeners } from './listeners';
import type { PersonsEdit } from './persons-edit';
import { readClosedFile } from './closed-file';
import { refuseClosed } from './refuse-closed';

/** Works out nothing: what depends on edited cells is left to the program that opens the file. */
const NO_ENGINE: LoadFormulaEngine = () => Promise.resolve(() => []);

/** The cells that hold something else than before; null where anything may be another, looks and sheets too. */
export type ContentsChange = readonly CellPlace[] | null;

/**
 * The bytes of a workbook file that is open in front of a person, who edits it in a grid while we read and write. One thing is done at a time, in
 * the order it was asked for, and whatever is read has all that was asked for before. What it tells, it tells after that is so.
 */
export class OpenXlsx implements LiveWorkbook {
  /** Null until the bytes have been read. */
  private file: OpenFile | null = null;
  private lastRead: Workbook | null = null;
  /** What was given to those who read, but for what we have written since. */
  private readings = new WeakSet<Workbook>();
  private last: LastWrite | null = null;
  private isWriting = false;
  private inFront: Promise<unknown> = Promise.resolve();
  private selectedRange: SelectedRange | null = null;
  private readonly contents = new Listeners<ContentsChange>();
  private readonly changes = new Listeners<SheetChange>();
  private readonly selections = new Listeners<SheetChange>();
  private readonly shown = new Listeners<SelectedRange>();
  private readonly loadEngine: LoadFormulaEngine;

  /** Without an engine, and where it cannot be loaded, what depends on other cells keeps its values and is `stale`. */
  constructor(
    private content: Uint8Array,
    loadEngine: LoadFormulaEngine | null = null,
  ) {
    this.loadEngine = loadEngine ? () => loadEngine().catch(NO_ENGINE) : NO_ENGINE;
  }

  /** As they are now, to be saved. */
  get bytes(): Uint8Array {
    return this.content;
  }

  /** The same once all is done that was asked for before. */
  toSave(): Promise<Uint8Array> {
    return this.inTurn(() => Promise.resolve(this.content));
  }

  /** What stands in it now, for who shows the cells: it does not count as read. Null until something has been read. */
  get workbook(): Workbook | null {
    return this.file?.workbook ?? null;
  }

  /** Formulas whose values may be those of before the last edits: only Excel can work them out, and does when it opens the file. */
  get stale(): readonly CellPlace[] {
    return this.file?.stale ?? [];
  }

  get canUndo(): boolean {
    return this.last !== null;
  }

  /** Rejects with an UnreadableWorkbookError where the bytes are no workbook. All sheets are read whatever is asked for. */
  read(): Promise<Workbook> {
    return this.inTurn(() => {
      this.lastRead = this.current().workbook;
      this.readings.add(this.lastRead);
      return Promise.resolve(this.lastRead);
    });
  }

  async readAgain(): Promise<Workbook | null> {
    return this.isWriting ? null : await this.read();
  }

  /**
   * What a person has typed, or pasted: all of it or nothing. Cells keep their looks, what depends on them is worked out. Rejects with a HostError
   * 'protected-sheets', and an UnwritableCellError for a cell of an array formula, a data table or a table's headers.
   */
  edit(edits: readonly PersonsEdit[]): Promise<void> {
    return this.inTurn(async () => {
      const before = this.current();
      const after = await editCells(before, edits, this.loadEngine);
      if (after === before || after.bytes === before.bytes) return;
      this.take(after);
      this.note({ kind: 'edit', edits });
      this.contents.tell(cellsBetween(before.workbook, after.workbook));
      for (const sheet of new Set(edits.map((edit) => edit.sheet))) {
        this.changes.tell({ sheet, address: rangeOf(areaAround(edits.filter((edit) => edit.sheet === sheet))) });
      }
    });
  }

  apply(plan: WritePlan, watch: WriteWatch = {}, madeOf?: Workbook): Promise<WriteReceipt> {
    return this.alone(async () => {
      const before = this.current();
      refuseClosed(plan, before);
      this.refuseChanged(plan, before.workbook, madeOf);
      const { file, receipt } = await this.write(before, plan, watch);
      this.last = { plan, before, after: file, isUndone: false, later: [] };
      return receipt;
    });
  }

  /**
   * What a person has edited since stays, both ways; where that is in the very cells of the write, it is refused as 'changed-cells'. What a file
   * is then is what it was byte for byte, but for those edits.
   */
  undo(watch: WriteWatch = {}): Promise<void> {
    return this.alone(async () => {
      const { last } = this;
      if (last === null) throw new HostError({ kind: 'nothing-to-undo' });
      const places = writtenOver(last, this.current().workbook);
      if (places.length > 0) throw new HostError({ kind: 'changed-cells', places });
      refuseCancelled(watch);
      const file = await otherSide(last, this.loadEngine);
      this.take(file);
      this.forget();
      this.last = { ...last, isUndone: !last.isUndone };
      this.contents.tell(null);
    });
  }

  /** Only a file that an open Excel was writing in can have been left so. */
  unfinishedWrite(): Promise<Journal | null> {
    return this.inTurn(() => Promise.resolve(parseJournal(readClosedFile(this.content).journal)));
  }

  recover(steps: readonly ((workbook: Workbook) => WritePlan)[], watch: WriteWatch = {}): Promise<void> {
    return this.alone(async () => {
      refuseCancelled(watch);
      let bytes = this.content;
      for (const step of steps) ({ bytes } = await editXlsx(bytes, step(readXlsx(bytes)), this.loadEngine));
      this.take({ bytes, workbook: readXlsx(bytes), stale: this.stale });
      this.forget();
      this.last = null;
      this.contents.tell(null);
    });
  }

  remember(state: string): Promise<void> {
    if (this.isWriting) return Promise.reject(new HostError({ kind: 'write-in-flight' }));
    return this.inTurn(async () => {
      const before = this.current();
      const from = before.workbook.state ?? null;
      if (readClosedFile(before.bytes).journal !== null) throw new HostError({ kind: 'unfinished-write' });
      if (this.lastRead === null || (this.lastRead.state ?? null) !== from) throw new HostError({ kind: 'changed-state' });
      if (state === from) return;
      const after = await withState(before, state);
      this.take(after);
      this.lastRead = { ...this.lastRead, state: after.workbook.state ?? null };
      this.note({ kind: 'remember', from, to: state });
    });
  }

  selection(): Promise<SelectedRange | null> {
    return Promise.resolve(this.selectedRange);
  }

  /** The grid says what the person has selected; no `address` for what is no single range. */
  selected(sheet: string, address: string | null): void {
    this.selectedRange = address === null ? null : { sheet, address };
    this.selections.tell({ sheet, address });
  }

  select(sheet: string, address: string): Promise<void> {
    return this.inTurn(() => {
      const found = this.current().workbook.sheets.find(({ name }) => name === sheet);
      if (!found) throw new HostError({ kind: 'changed-structure', what: sheet });
      if (found.visibility !== 'visible') throw new HostError({ kind: 'hidden-sheet', sheet });
      this.shown.tell({ sheet, address });
      return Promise.resolve();
    });
  }

  /** Of a person's edits. What depends on them and changes with them is told by `onContents` only. */
  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return listening(this.changes.add(listener));
  }

  onSelected(listener: (selected: SheetChange) => void): Promise<() => Promise<void>> {
    return listening(this.selections.add(listener));
  }

  /** For who shows the cells: told after edits, writes and undo. Gives what ends it. */
  onContents(listener: (change: ContentsChange) => void): () => void {
    return this.contents.add(listener);
  }

  /** For who shows the cells: a place that is to be brought into sight. Gives what ends it. */
  onShown(listener: (place: SelectedRange) => void): () => void {
    return this.shown.add(listener);
  }

  private current(): OpenFile {
    this.file ??= { bytes: this.content, workbook: readXlsx(this.content), stale: [] };
    return this.file;
  }

  private take(file: OpenFile): void {
    this.file = file;
    this.content = file.bytes;
  }

  private forget(): void {
    this.lastRead = null;
    this.readings = new WeakSet();
  }

  private note(step: LaterStep): void {
    if (this.last) this.last = { ...this.last, later: [...this.last.later, step] };
  }

  private async write({ bytes, stale }: OpenFile, plan: WritePlan, watch: WriteWatch): Promise<{ file: OpenFile; receipt: WriteReceipt }> {
    const total = plan.cells.length;
    watch.onProgress?.(0, total, plan.cells[0]?.sheet ?? '');
    refuseCancelled(watch);
    const { bytes: written, receipt } = await editXlsx(bytes, plan, this.loadEngine);
    refuseCancelled(watch);
    const known = new Set(receipt.recalculated.map(cellKey));
    const left = new Map([...stale.filter((place) => !known.has(cellKey(place))), ...receipt.leftToExcel].map((place) => [cellKey(place), place]));
    const file = { bytes: written, workbook: readXlsx(written), stale: [...left.values()] };
    this.take(file);
    // What is written next is to be made of what is read after this.
    this.forget();
    watch.onProgress?.(total, total, plan.cells.at(-1)?.sheet ?? '');
    this.contents.tell(null);
    return { file, receipt };
  }

  private refuseChanged({ cells }: WritePlan, now: Workbook, madeOf: Workbook | undefined): void {
    const then = madeOf !== undefined && this.readings.has(madeOf) ? madeOf : this.lastRead;
    if (then === null || then === now) return;
    const changed = new Set(cellsBetween(then, now).map(cellKey));
    const places = cells.filter((cell) => changed.has(cellKey(cell))).map(({ sheet, row, column }) => ({ sheet, row, column }));
    if (places.length > 0) throw new HostError({ kind: 'changed-cells', places });
  }

  private async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.isWriting) throw new HostError({ kind: 'write-in-flight' });
    this.isWriting = true;
    try {
      return await this.inTurn(work);
    } finally {
      this.isWriting = false;
    }
  }

  /** After all that was asked for before, whether that failed or not. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.inFront.then(work);
    this.inFront = turn.catch(() => undefined);
    return turn;
  }
}

function listening(stop: () => void): Promise<() => Promise<void>> {
  return Promise.resolve(() => {
    stop();
    return Promise.resolve();
  });
}

function refuseCancelled({ signal }: WriteWatch): void {
  if (signal?.aborted === true) throw new HostError({ kind: 'cancelled' });
}
