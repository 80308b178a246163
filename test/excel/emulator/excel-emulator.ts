import { parseAddress, parseRange } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/workbook';
import { AddInSession, type EmulatedEvent, type SharedWorkbook } from './add-in-session';
import { SWEDISH } from './culture/cultures';
import { parseInput } from './culture/parse-input';
import { WorkbookCalculation } from './evaluate/workbook-calculation';
import { personsChange, rowsInserted } from './events/change-args';
import { FaultPlan } from './faults/fault-plan';
import { insertRows } from './model/insert-rows';
import { contentAt, formatAt, setContent, setFormat } from './model/cells';
import { internFormat } from './model/cell-formats';
import { sheetNamed, workbookDefault } from './model/sheets';
import type { Content, SheetModel, WorkbookModel } from './model/workbook-model';
import type { Culture, RuntimeModel } from './protocol/emulator-session';
import type { HostAnswer } from './protocol/host-answer';
import type { RequestRecord } from './request-record';
import { FLOOR, type RequirementSets } from './runtime/requirement-sets';
import { RequestProcessor } from './request-processor';

export interface EmulatorOptions {
  /** Swedish where it is not said. */
  readonly culture?: Culture;
  /** What Office.context.requirements says it has; the floor that volymplan needs where it is not said. */
  readonly supported?: RequirementSets;
}

/** The add-in's end of an opened workbook. */
export interface EmulatorConnection {
  /** A batch as JSON. Never settles once the pane is killed or the workbook closed. */
  process(body: string, flags: number): Promise<HostAnswer>;
  /**
   * The pane is gone: kept references and listeners with it. What the workbook holds stays. Throws the first mistake of the emulator's own
   * since it was opened, if any, so that no test takes it for one of Excel's errors.
   */
  close(): void;
}

/**
 * Excel with one workbook open, as far as an add-in can tell: it answers the requests of Microsoft's own office.js. It stands in for a
 * program that cannot be run here; what it cannot do it refuses loudly (NotImplemented).
 */
export class ExcelEmulator {
  readonly culture: Culture;
  readonly supported: RequirementSets;
  /** Every request since the emulator was made. */
  readonly log: RequestRecord[] = [];
  readonly faults = new FaultPlan();
  readonly calculation: WorkbookCalculation;
  /** Of the add-in's page: shown or not, and what it has asked for. */
  readonly runtime: RuntimeModel = { state: 'Visible', asked: [], opened: [] };
  private readonly shared: SharedWorkbook;
  private session: AddInSession | null = null;
  private deliver: (event: EmulatedEvent) => void = () => undefined;
  private processor: RequestProcessor | null = null;
  private mistake: { readonly error: unknown } | null = null;
  private isEditing = false;
  private readonly waitingForEditing: (() => void)[] = [];

  constructor(
    readonly model: WorkbookModel,
    options: EmulatorOptions = {},
  ) {
    this.culture = options.culture ?? SWEDISH;
    this.supported = { ...FLOOR, ...options.supported };
    this.calculation = new WorkbookCalculation(model);
    const { culture, calculation, runtime } = this;
    this.shared = {
      model,
      culture,
      runtime,
      get defaultFormat() {
        return workbookDefault(model);
      },
      selection: { sheet: model.active, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
      changed(sheet, area) {
        calculation.changed(sheet, area);
      },
      structureChanged() {
        calculation.structureChanged();
      },
      calculate() {
        calculation.calculate();
      },
    };
  }

  /** Opens the add-in's pane; one that was open is closed. `deliver` gets events, each after the answer to the request that caused it. */
  connect(deliver: (event: EmulatedEvent) => void): EmulatorConnection {
    this.processor?.stop();
    const session = new AddInSession(this.shared);
    const processor = new RequestProcessor(
      session,
      this.faults,
      this.log,
      () => {
        this.deliverEvents(session);
      },
      (error) => {
        this.mistake ??= { error };
      },
    );
    this.session = session;
    this.deliver = deliver;
    this.processor = processor;
    return {
      process: async (body, flags) => {
        // A request may ask to be kept until the cell is left; else it is refused at once.
        if (this.isEditing && (flags & WAITS_FOR_EDITING) !== 0) {
          await new Promise<void>((resolve) => {
            this.waitingForEditing.push(resolve);
          });
        }
        return processor.process(body, flags, this.isEditing);
      },
      close: () => {
        processor.stop();
        if (this.session === session) this.session = null;
        const { mistake } = this;
        this.mistake = null;
        if (mistake) throw mistake.error;
      },
    };
  }

  /** A person is writing in a cell: every request is refused until they leave it. */
  startEditing(): void {
    this.isEditing = true;
  }

  leaveCell(): void {
    this.isEditing = false;
    for (const resolve of this.waitingForEditing.splice(0)) resolve();
  }

  /** As a person types it, in the language of the computer; "Remote" is a co-author elsewhere. Throws a RangeError for a wrong place. */
  typeAsPerson(sheetName: string, address: string, text: string, source: 'Local' | 'Remote' = 'Local'): void {
    const sheet = this.sheetNamed(sheetName);
    const place = parseAddress(address);
    if (!place) throw new RangeError(`no cell ${address}`);
    const { row, column } = place;
    const valueBefore = plainValue(contentAt(sheet, row, column));
    const { content, numberFormat, quotePrefix } = parseInput(text, this.culture);
    const format = formatAt(sheet, row, column);
    setContent(sheet, row, column, content);
    const isFormatted = format.numberFormat !== 'General';
    setFormat(sheet, row, column, internFormat({ ...format, quotePrefix, numberFormat: isFormatted ? format.numberFormat : (numberFormat ?? 'General') }));
    const area = { top: row, left: column, bottom: row, right: column };
    this.calculation.changed(sheet, area);
    this.calculation.calculate();
    const details = { valueBefore, valueAfter: plainValue(contentAt(sheet, row, column)) };
    this.session?.tellChange(sheet.id, personsChange(sheet, area, source, details));
    if (this.session) this.deliverEvents(this.session);
  }

  /** Empty rows above the row `before` (from 1), as a person inserts them. Throws NotImplemented where more than cells and merged areas would have to move. */
  insertRowsAsPerson(sheetName: string, before: number, count: number): void {
    const sheet = this.sheetNamed(sheetName);
    insertRows(this.model, sheet, before - 1, count);
    this.calculation.structureChanged();
    this.session?.tellChange(sheet.id, rowsInserted(sheet, before - 1, count));
    if (this.session) this.deliverEvents(this.session);
  }

  /** Marks cells as a person does, on the sheet that they bring to the front by it. */
  selectAsPerson(sheetName: string, ...addresses: readonly string[]): void {
    const sheet = this.sheetNamed(sheetName);
    this.model.active = sheet.id;
    this.shared.selection = { sheet: sheet.id, areas: addresses.map(areaOf) };
    this.session?.tellSelection();
    if (this.session) this.deliverEvents(this.session);
  }

  private sheetNamed(name: string): SheetModel {
    const sheet = sheetNamed(this.model, name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    return sheet;
  }

  private deliverEvents(session: AddInSession): void {
    const events = session.takeEvents();
    if (events.length === 0) return;
    setImmediate(() => {
      if (this.session !== session) return;
      for (const event of events) this.deliver(event);
    });
  }
}

/** The flag of `Excel.run({delayForCellEdit: true}, …)`. */
const WAITS_FOR_EDITING = 64;

function areaOf(address: string): Area {
  const area = parseRange(address.includes(':') ? address : `${address}:${address}`);
  if (!area) throw new RangeError(`no cells ${address}`);
  return area;
}

function plainValue(content: Content): string | number | boolean {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'formula':
    case 'spilled':
      return content.value.kind === 'empty' ? '' : content.value.value;
    case 'number':
    case 'text':
    case 'boolean':
    case 'error':
      return content.value;
  }
}
