import { PlanSession } from '../../app/live/plan-session';
import type { SessionTerms } from '../../app/live/plan-session';
import type { SheetCell, Workbook } from '../../workbook/workbook';
import type { SelectedRange } from '../../workbook/workbook-host';
import { OpenXlsx } from '../../xlsx/open/open-xlsx';
import type { PersonsEdit } from '../../xlsx/open/persons-edit';
import { loadFormulaEngine } from '../load-formula-engine';
import { EditHistory } from './edit-history';
import { formerContent } from './former-content';

/** What there is to show of a document just now. */
export interface DocumentView {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  /** Whether anything has been changed that is not saved. */
  readonly isChanged: boolean;
  /** How many formulas only Excel can work out. */
  readonly stale: number;
  /** What the pane talks about. */
  readonly shown: SelectedRange | null;
}

/** A workbook that a person has opened, with the sitting of the pane over it. It stays as it is while another is looked at. */
export class OpenDocument {
  readonly host: OpenXlsx;
  readonly session: PlanSession;
  private readonly history = new EditHistory();
  private readonly listeners = new Set<() => void>();
  private saved: Uint8Array;
  private current: DocumentView;

  /** Rejects with an UnreadableWorkbookError. `name` is for people, `fileName` for what is saved. */
  static async open(name: string, fileName: string, bytes: Uint8Array, terms: Omit<SessionTerms, 'file'>): Promise<OpenDocument> {
    const host = new OpenXlsx(bytes, loadFormulaEngine);
    return new OpenDocument(name, fileName, host, await host.read(), terms);
  }

  private constructor(
    readonly name: string,
    readonly fileName: string,
    host: OpenXlsx,
    workbook: Workbook,
    terms: Omit<SessionTerms, 'file'>,
  ) {
    this.host = host;
    this.session = new PlanSession(host, { ...terms, file: name });
    this.saved = host.bytes;
    this.current = { bytes: host.bytes, workbook, isChanged: false, stale: 0, shown: null };
    host.onContents((change) => {
      // What is ours is undone in the pane, and a step of the person's own may lie below it.
      if (change === null) this.history.clear();
      this.look();
    });
    host.onShown((shown) => {
      this.set({ shown });
    });
  }

  get view(): DocumentView {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** All of it or nothing. Rejects as `OpenXlsx.edit` does. */
  async edit(edits: readonly PersonsEdit[]): Promise<void> {
    const before = edits.map(({ sheet, row, column }) => ({ sheet, row, column, content: formerContent(this.cellAt(sheet, row, column)) }));
    await this.host.edit(edits);
    this.history.note({ before, after: edits });
  }

  /** One of the person's own edits back, or forward; what it changed. */
  async step(direction: 'undo' | 'redo'): Promise<readonly PersonsEdit[] | null> {
    return await this.history.step(direction, (edits) => this.host.edit(edits));
  }

  cellAt(sheet: string, row: number, column: number): SheetCell | undefined {
    return this.current.workbook.sheets.find(({ name }) => name === sheet)?.rows.get(row)?.get(column);
  }

  /** What is to be saved, with all that is under way; it counts as saved from here on. */
  async save(): Promise<Uint8Array> {
    this.saved = await this.host.toSave();
    this.look();
    return this.saved;
  }

  /** The pane has moved on. */
  forgetShown(): void {
    if (this.current.shown) this.set({ shown: null });
  }

  private look(): void {
    const { bytes, stale, workbook } = this.host;
    this.set({ bytes, workbook: workbook ?? this.current.workbook, isChanged: bytes !== this.saved, stale: stale.length });
  }

  private set(change: Partial<DocumentView>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
