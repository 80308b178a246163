import { cellKey } from '../../workbook/place-key';
import type { CellPlace, WritePlan, WriteReceipt } from '../../workbook/write/write-plan';
import type { LoadFormulaEngine } from '../evaluate/formula-engine';
import { recalculateDependants } from '../evaluate/recalculate-dependants';
import { readXlsx } from '../read/read-xlsx';
import { partStandingFormulas } from './standing-formulas';
import { ownPlaces } from './workbook/own-places';
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
  const { rest, values: former } = plan.state === null ? partStandingFormulas(plan, () => readXlsx(bytes)) : { rest: plan, values: [] };
  edit.write(rest);
  edit.writeValues(former);
  const written = edit.bytes();
  // Nothing depends on cells that were free until now, and what is taken away leaves what was there before.
  const isRewrite = edit.hasBeenWritten && plan.state !== null && plan.cells.length > 0;
  const mayHaveDependants = plan.replaced.length > 0 || isRewrite;
  if (!mayHaveDependants) return { bytes: written, receipt: { recalculated: [], leftToExcel: [] } };
  const workbook = readXlsx(written);
  const isOwn = ownPlaces(workbook.names);
  const { values, leftToExcel: unknown } = await recalculateDependants(workbook, { changed: changedCells(plan, isOwn), ours: isOwn }, loadEngine ?? NO_ENGINE);
  edit.writeValues(values);
  const told = new Set(plan.cells.map(cellKey));
  const leftToExcel = unknown.filter((place) => !told.has(cellKey(place)));
  if (leftToExcel.length > 0) edit.calculateOnLoad();
  return { bytes: edit.bytes(), receipt: { recalculated: values.map(({ place }) => place), leftToExcel } };
}

/** What others may depend on. A formula that a removal gives back to the person is not among it: it has to be worked out itself. */
function changedCells({ cells, replaced }: WritePlan, isOwn: (place: CellPlace) => boolean): CellPlace[] {
  return [...replaced, ...cells.filter((cell) => cell.content.kind !== 'formula' || isOwn(cell))];
}
