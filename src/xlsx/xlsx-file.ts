import { HostError } from '../workbook/host-problem';
import type { Workbook } from '../workbook/workbook';
import type { WorkbookHost } from '../workbook/workbook-host';
import type { WritePlan, WriteReceipt } from '../workbook/write/write-plan';
import type { LoadFormulaEngine } from './evaluate/formula-engine';
import { readXlsx } from './read/read-xlsx';
import { editXlsx } from './write/edit-xlsx';

/** A workbook in a file's bytes. */
export class XlsxFile implements WorkbookHost {
  /** Before the last plan was carried out, or before that was undone. */
  private former: Uint8Array | null = null;

  /** Without `loadEngine`, all that depends on replaced cells is left to the program that opens the file. */
  constructor(
    private content: Uint8Array,
    private readonly loadEngine: LoadFormulaEngine | null = null,
  ) {}

  /** As they are now: what was given, until a plan has been carried out. */
  get bytes(): Uint8Array {
    return this.content;
  }

  /** Rejects with an UnreadableWorkbookError. */
  read(): Promise<Workbook> {
    return new Promise((resolve) => {
      resolve(readXlsx(this.content));
    });
  }

  /** Rejects with what `editXlsx` rejects with; the bytes are what they were then. */
  async apply(plan: WritePlan): Promise<WriteReceipt> {
    const { bytes, receipt } = await editXlsx(this.content, plan, this.loadEngine);
    this.former = this.content;
    this.content = bytes;
    return receipt;
  }

  /** Rejects with a HostError where nothing has been carried out. */
  undo(): Promise<void> {
    if (this.former === null) return Promise.reject(new HostError({ kind: 'nothing-to-undo' }));
    [this.content, this.former] = [this.former, this.content];
    return Promise.resolve();
  }
}
