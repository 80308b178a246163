import { UnreadableWorkbookError } from '../../../src/workbook/workbook';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';

export interface Refusal {
  readonly reason: string;
  readonly where: string | null;
}

/** Reason and part of the refusal, null where the file is read. Any other error goes on. */
export function refusalOf(bytes: Uint8Array): Refusal | null {
  return refusalBy(() => readXlsx(bytes));
}

export function refusalBy(run: () => unknown): Refusal | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) return { reason: error.reason, where: error.where };
    throw error;
  }
}
