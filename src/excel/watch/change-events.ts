import { listen } from './listening';
import { SheetNames } from './sheet-names';

/** What Excel tells of all sheets; `sheet` is the name of the one that it happened on. */
export interface ChangeHandlers {
  readonly changed: (sheet: string, event: Excel.WorksheetChangedEventArgs) => void;
  /** A sheet has come or gone. */
  readonly sheets: (sheet: string) => void;
}

/**
 * Listens to Excel once, however many want to know: whether Excel goes on telling one listener when another of the same add-in stops is not
 * documented. Listening begins with the first and ends with the last.
 */
export class ChangeEvents {
  private readonly all = new Set<ChangeHandlers>();
  private readonly names = new SheetNames();
  private detach: (() => Promise<void>) | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  /** Gives what stops it. Rejects with a HostError. */
  async listen(handlers: ChangeHandlers): Promise<() => Promise<void>> {
    this.all.add(handlers);
    try {
      await this.settle();
    } catch (error) {
      this.all.delete(handlers);
      throw error;
    }
    return async () => {
      this.all.delete(handlers);
      await this.settle();
    };
  }

  /** What the sheets are called by now, by their names. */
  know(sheetIds: ReadonlyMap<string, string>): void {
    this.names.know(sheetIds);
  }

  /** Attaches or detaches, where that is not as it should be; one at a time. */
  private settle(): Promise<void> {
    const done = this.turn.then(async () => {
      if (this.all.size > 0 && this.detach === null) this.detach = await this.attach();
      else if (this.all.size === 0 && this.detach !== null) {
        const { detach } = this;
        this.detach = null;
        await detach();
      }
    });
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async attach(): Promise<() => Promise<void>> {
    await this.names.ask();
    const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
      await this.tell(event.worksheetId, ({ changed }, sheet) => { changed(sheet, event); });
    };
    // Of one that has gone the name is known from before: nobody can be asked any more.
    const onSheets = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      await this.tell(worksheetId, ({ sheets }, sheet) => { sheets(sheet); });
    };
    return listen(
      (sheets) => {
        sheets.onChanged.add(onChanged);
        sheets.onAdded.add(onSheets);
        sheets.onDeleted.add(onSheets);
      },
      (sheets) => {
        sheets.onChanged.remove(onChanged);
        sheets.onAdded.remove(onSheets);
        sheets.onDeleted.remove(onSheets);
      },
    );
  }

  private async tell(sheetId: string, say: (handlers: ChangeHandlers, sheet: string) => void): Promise<void> {
    const sheet = await this.names.nameOf(sheetId);
    if (sheet !== null) for (const handlers of [...this.all]) say(handlers, sheet);
  }
}
