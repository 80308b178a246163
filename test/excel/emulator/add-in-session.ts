import type { Area } from '../../../src/workbook/workbook';
import { DOCUMENT_SELECTION_CHANGED, eventTypes, WORKBOOK_TARGET } from './events/event-types';
import { ownChange } from './events/change-args';
import { selectionArgs } from './events/selection-args';
import type { CellFormat, SheetModel, WorkbookModel } from './model/workbook-model';
import { MAX_RANGE_CELLS } from './limits';
import type { Culture, EmulatorSession, RuntimeModel } from './protocol/emulator-session';
import { ExcelError } from './protocol/excel-error';
import type { Handle } from './protocol/object-type';

/** An event on its way to the library. */
export interface EmulatedEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What the emulated Excel does for all that have it open. */
export interface SharedWorkbook {
  readonly model: WorkbookModel;
  readonly culture: Culture;
  readonly defaultFormat: CellFormat;
  readonly runtime: RuntimeModel;
  selection: { readonly sheet: string; readonly areas: readonly Area[] };
  changed(sheet: SheetModel, area: Area): void;
  structureChanged(): void;
  calculate(): void;
}

/** What an add-in has between being opened and being closed: kept references, listeners, events on their way. */
export class AddInSession implements EmulatorSession {
  readonly references = new Map<string, Handle>();
  cellsRead = 0;
  cellsWritten = 0;
  private readonly listeners = new Set<string>();
  private readonly waiting: EmulatedEvent[] = [];
  private isCalculationSuspended = false;

  constructor(private readonly shared: SharedWorkbook) {}

  get model(): WorkbookModel {
    return this.shared.model;
  }

  get culture(): Culture {
    return this.shared.culture;
  }

  get defaultFormat(): CellFormat {
    return this.shared.defaultFormat;
  }

  get runtime(): RuntimeModel {
    return this.shared.runtime;
  }

  get selection(): { readonly sheet: string; readonly areas: readonly Area[] } {
    return this.shared.selection;
  }

  select(sheet: string, areas: readonly Area[]): void {
    this.shared.selection = { sheet, areas };
    this.tellSelection();
  }

  tellSelection(): void {
    const args = selectionArgs(this.selection);
    this.fire(eventTypes['SelectionChanged'] ?? 0, this.selection.sheet, args);
    this.fire(eventTypes['SelectionChanged'] ?? 0, WORKBOOK_TARGET, args);
    this.waiting.push({ type: DOCUMENT_SELECTION_CHANGED, target: '', args: {} });
  }

  calculate(): void {
    if (!this.isCalculationSuspended) this.shared.calculate();
  }

  structureChanged(): void {
    this.shared.structureChanged();
  }

  suspendCalculation(): void {
    this.isCalculationSuspended = true;
  }

  contentChanged(sheet: SheetModel, area: Area): void {
    this.shared.changed(sheet, area);
    this.tellChange(sheet.id, ownChange(sheet, area));
  }

  tellChange(sheet: string, args: Readonly<Record<string, unknown>>): void {
    this.fire(eventTypes['DataChanged'] ?? 0, sheet, args);
    this.fire(eventTypes['DataChanged'] ?? 0, WORKBOOK_TARGET, args);
  }

  /** Of one range at a time. */
  countCells(read: number, written: number): void {
    if (read > MAX_RANGE_CELLS || written > MAX_RANGE_CELLS) {
      throw new ExcelError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.');
    }
    this.cellsRead += read;
    this.cellsWritten += written;
  }

  fire(eventType: number, target: string, args: Readonly<Record<string, unknown>>): void {
    if (this.listeners.has(`${eventType} ${target}`)) this.waiting.push({ type: eventType, target, args });
  }

  listen(eventType: number, target: string, isOn: boolean): void {
    if (isOn) this.listeners.add(`${eventType} ${target}`);
    else this.listeners.delete(`${eventType} ${target}`);
  }

  nextId(): string {
    this.model.nextId += 1;
    return String(this.model.nextId);
  }

  /** The counts begin anew, and calculation goes on. */
  startBatch(): void {
    this.cellsRead = 0;
    this.cellsWritten = 0;
    this.isCalculationSuspended = false;
  }

  endBatch(): void {
    this.isCalculationSuspended = false;
  }

  takeEvents(): EmulatedEvent[] {
    return this.waiting.splice(0);
  }
}
