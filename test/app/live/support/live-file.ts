import { HostError } from '../../../../src/workbook/host-problem';
import type { Workbook } from '../../../../src/workbook/workbook';
import type { LiveWorkbook, SelectedRange, SheetChange, WriteWatch } from '../../../../src/workbook/workbook-host';
import type { Journal } from '../../../../src/workbook/write/journal';
import { EMPTY_PLAN } from '../../../../src/workbook/write/empty-plan';
import type { CellContent, CellPlace, WritePlan, WriteReceipt } from '../../../../src/workbook/write/write-plan';
import { XlsxFile } from '../../../../src/xlsx/xlsx-file';

/** An open workbook that is a file's bytes: for what is to be tried without Excel. Faults are told it beforehand. */
export class LiveFile implements LiveWorkbook {
  private readonly file: XlsxFile;
  private hasWritten = false;
  private readonly listeners = new Set<(change: SheetChange) => void>();
  /** Thrown, once each, by what is asked for next. */
  readonly faults: HostError[] = [];
  /** What the person has selected. */
  marked: SelectedRange | null = null;
  /** What was shown to the person. */
  readonly selected: string[] = [];
  journal: Journal | null = null;
  /** Held back until it resolves, for what is to be seen while it goes on. */
  pause: Promise<void> | null = null;
  /** As where somebody edits a cell. */
  isEdited = false;
  readonly asked: (readonly string[] | null)[] = [];

  constructor(bytes: Uint8Array) {
    this.file = new XlsxFile(bytes);
  }

  get bytes(): Uint8Array {
    return this.file.bytes;
  }

  get canUndo(): boolean {
    return this.hasWritten;
  }

  async read(sheets: readonly string[] | null = null, watch: WriteWatch = {}): Promise<Workbook> {
    this.asked.push(sheets);
    await this.answer(watch);
    const workbook = await this.file.read();
    return sheets === null ? workbook : { ...workbook, sheets: workbook.sheets.filter(({ name }) => sheets.includes(name)) };
  }

  async apply(plan: WritePlan, watch: WriteWatch = {}): Promise<WriteReceipt> {
    const total = plan.cells.length;
    watch.onProgress?.(Math.floor(total / 2), total, plan.cells[0]?.sheet ?? '');
    await this.answer(watch);
    const receipt = await this.file.apply(plan);
    this.hasWritten = true;
    watch.onProgress?.(total, total, plan.cells.at(-1)?.sheet ?? '');
    return receipt;
  }

  async undo(watch: WriteWatch = {}): Promise<void> {
    await this.answer(watch);
    await this.file.undo();
  }

  unfinishedWrite(watch: WriteWatch = {}): Promise<Journal | null> {
    if (this.isEdited) watch.onWaiting?.();
    return Promise.resolve(this.journal);
  }

  async recover(steps: readonly ((workbook: Workbook) => WritePlan)[], watch: WriteWatch = {}): Promise<void> {
    await this.answer(watch);
    for (const step of steps) await this.file.apply(step(await this.file.read()));
    this.journal = null;
    this.hasWritten = true;
  }

  async readAgain(): Promise<Workbook | null> {
    return this.isEdited ? null : await this.file.read();
  }

  async remember(state: string): Promise<void> {
    await this.file.apply({ ...EMPTY_PLAN, state });
  }

  selection(): Promise<SelectedRange | null> {
    return Promise.resolve(this.marked);
  }

  async select(sheet: string, address: string, watch: WriteWatch = {}): Promise<void> {
    await this.answer(watch);
    this.selected.push(`${sheet}!${address}`);
  }

  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  onSelected(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  /** What a person types, which those who listen are told. */
  async type(place: CellPlace, content: CellContent): Promise<void> {
    await this.file.apply({ ...EMPTY_PLAN, state: (await this.file.read()).state ?? null, cells: [{ ...place, content, style: null }], replaced: [place] });
    for (const listener of this.listeners) listener({ sheet: place.sheet, address: null });
  }

  private async answer({ signal, onWaiting }: WriteWatch): Promise<void> {
    const fault = this.faults.shift();
    if (fault) throw fault;
    if (this.isEdited) onWaiting?.();
    if (this.pause) await this.pause;
    if (signal?.aborted === true) throw new HostError({ kind: 'cancelled' });
  }
}
