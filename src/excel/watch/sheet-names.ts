import type { WriteWatch } from '../../workbook/workbook-host';
import { runInExcel } from '../run/run-in-excel';

/**
 * The names of sheets by their ids, which is all that events tell. Asked for again when an id turns up that is not known; a sheet that is
 * renamed keeps its name here, as it does in what was read.
 */
export class SheetNames {
  private names: ReadonlyMap<string, string> = new Map();

  async ask(watch?: WriteWatch): Promise<void> {
    const sheets = await runInExcel(({ workbook }) => workbook.worksheets.load('items/id,items/name'), watch);
    this.names = new Map(sheets.items.map(({ id, name }) => [id, name]));
  }

  /** As they were read, by their names. */
  know(sheetIds: ReadonlyMap<string, string>): void {
    this.names = new Map([...this.names, ...[...sheetIds].map(([name, id]): [string, string] => [id, name])]);
  }

  /** Null where there is no such sheet, any longer. */
  async nameOf(id: string): Promise<string | null> {
    if (!this.names.has(id)) await this.ask();
    return this.names.get(id) ?? null;
  }
}
