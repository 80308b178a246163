import type { Workbook } from './workbook';
import type { WritePlan, WriteReceipt } from './write/write-plan';

/** The port: what any host of a workbook gives us. */
export interface WorkbookHost {
  /** Everything the reader needs, in one go. Rejects with an `UnreadableWorkbookError` when there is no such thing. */
  read(): Promise<Workbook>;
  /** Carries out a whole plan of writes, or (where it rejects) nothing of it. What is read afterwards has it in it. */
  apply(plan: WritePlan): Promise<WriteReceipt>;
}
