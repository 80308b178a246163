import type { WritePlan, WriteReceipt } from '../../workbook/write/write-plan';
import type { LoadFormulaEngine } from '../evaluate/formula-engine';
import { recalculateDependants } from '../evaluate/recalculate-dependants';
import { readXlsx } from '../read-xlsx';
import { XlsxEdit } from './xlsx-edit';

export interface EditedXlsx {
  readonly bytes: Uint8Array;
  readonly receipt: WriteReceipt;
}

/** Works out nothing, so that all that depends on replaced cells is left to the program that opens the file. */
const NO_ENGINE: LoadFormulaEngine = () => Promise.resolve(() => []);

/**
 * An .xlsx file with a plan of writes carried out in it, by editing the parts that it touches; all else stays as it is, byte for byte. A
 * plan without anything in it gives the same bytes back. Rejects with an UnreadableWorkbookError for a file that cannot be trusted, an
 * UnwritableCellError for a cell that cannot be written alone, a RangeError for a plan that does not fit the file, and with what
 * loading the engine rejects with.
 */
export async function editXlsx(bytes: Uint8Array, plan: WritePlan, loadEngine: LoadFormulaEngine | null = null): Promise<EditedXlsx> {
  const edit = new XlsxEdit(bytes);
  edit.write(plan);
  const written = edit.bytes();
  if (plan.replaced.length === 0) return { bytes: written, receipt: { recalculated: [], leftToExcel: [] } };
  const { values, leftToExcel } = await recalculateDependants(readXlsx(written), plan.replaced, loadEngine ?? NO_ENGINE);
  edit.writeValues(values);
  if (leftToExcel.length > 0) edit.calculateOnLoad();
  return { bytes: edit.bytes(), receipt: { recalculated: values.map(({ place }) => place), leftToExcel } };
}
