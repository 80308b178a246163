import type { Area } from '../../../../src/workbook/workbook';
import type { CellFormat, SheetModel, WorkbookModel } from '../model/workbook-model';
import type { Handle } from './object-type';

/** What the objects see of the running emulator. */
export interface EmulatorSession {
  readonly model: WorkbookModel;
  readonly culture: Culture;
  /** Works out dirty formulas, unless calculation waits for the next sync; to be called before a value is given. */
  calculate(): void;
  /** Cells have another content from now on: formulas that depend on them are dirty, and listeners are told. */
  contentChanged(sheet: SheetModel, area: { top: number; left: number; bottom: number; right: number }): void;
  /** Names, tables or sheets are others from now on: what formulas mean by them has to be worked out again. */
  structureChanged(): void;
  /** Until the batch ends. */
  suspendCalculation(): void;
  /** Counts cells that are read or written; throws where the limit of five million cells is passed. */
  countCells(read: number, written: number): void;
  /** Puts an event on the way to the library, as the message that Excel sends: `target` 'Workbook' or a sheet's id. */
  fire(eventType: number, target: string, args: Readonly<Record<string, unknown>>): void;
  listen(eventType: number, target: string, isOn: boolean): void;
  nextId(): string;
  /** Objects that the library has asked to keep for later batches, by their reference ids. */
  readonly references: Map<string, Handle>;
  /** What is marked on the sheet that is seen; `select` marks and tells listeners. */
  readonly selection: { readonly sheet: string; readonly areas: readonly Area[] };
  select(sheet: string, areas: readonly Area[]): void;
  /** Of the add-in's page: whether it is shown beside the workbook or runs unseen, and what it has asked for so far. */
  readonly runtime: RuntimeModel;
  /** The workbook's default look. */
  readonly defaultFormat: CellFormat;
}

/** What follows the language of the computer: never formulas. */
export interface Culture {
  readonly name: 'sv-SE' | 'en-US';
  readonly decimal: string;
  readonly thousands: string;
  readonly list: string;
}

export interface RuntimeModel {
  state: 'Visible' | 'Background' | 'Inactive';
  readonly asked: ('Visible' | 'Background' | 'Inactive')[];
  /** Files that it has opened beside the workbook, in windows of their own. */
  readonly opened: Uint8Array[];
}
