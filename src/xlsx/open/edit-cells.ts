import { HostError } from '../../workbook/host-problem';
import { cellKey } from '../../workbook/place-key';
import type { Workbook } from '../../workbook/workbook';
import { UnwritableCellError } from '../../workbook/write/unwritable-cell-error';
import type { CellPlace } from '../../workbook/write/write-plan';
import type { LoadFormulaEngine } from '../evaluate/formula-engine';
import { recalculateDependants } from '../evaluate/recalculate-dependants';
import { serialOfIsoDate } from '../read/serial-date';
import { XlsxEdit, type TypedCell } from '../write/xlsx-edit';
import type { PersonsEdit } from './persons-edit';
import { withValues } from './with-values';

/** A file that is open, with what is known of it. */
export interface OpenFile {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  /** Formulas whose values may be those of before: only Excel can work them out. */
  readonly stale: readonly CellPlace[];
}

/**
 * The file with what a person typed in it, and new values in the formulas that depend on it, ours too; the last edit of a cell counts. Cells
 * keep their looks, parts that are not touched their bytes. Rejects with a HostError 'protected-sheets' or 'changed-structure' (no such sheet),
 * and an UnwritableCellError.
 */
export async function editCells({ bytes, workbook, stale }: OpenFile, edits: readonly PersonsEdit[], loadEngine: LoadFormulaEngine): Promise<OpenFile> {
  const last = [...new Map(edits.map((edit) => [cellKey(edit), edit])).values()];
  refuse(workbook, last);
  const cells = last.filter((edit) => edit.content.kind !== 'blank' || holdsSomething(workbook, edit)).map((edit) => typedCell(edit, workbook.dateSystem ?? 1900));
  if (cells.length === 0) return { bytes, workbook, stale };
  const edit = new XlsxEdit(bytes);
  edit.type(cells);
  const touched = new Set(cells.map(({ sheet }) => sheet));
  const typed = edit.workbook(new Map(workbook.sheets.filter(({ name }) => !touched.has(name)).map((sheet) => [sheet.name, sheet])));
  const formulas = cells.filter(({ content }) => content.kind === 'formula');
  const isTyped = new Set(cells.map(cellKey));
  const unknown = [...formulas, ...stale.filter((place) => !isTyped.has(cellKey(place)))];
  const changed = cells.filter(({ content }) => content.kind !== 'formula');
  const { values, leftToExcel } = await recalculateDependants(typed, { changed, unknown }, loadEngine);
  edit.writeValues(values);
  if (leftToExcel.length > 0) edit.calculateOnLoad();
  return { bytes: edit.bytes(), workbook: withValues(typed, values), stale: leftToExcel };
}

function refuse({ sheets }: Workbook, edits: readonly PersonsEdit[]): void {
  for (const { sheet: name, row, column } of edits) {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new HostError({ kind: 'changed-structure', what: name });
    if (sheet.isProtected) throw new HostError({ kind: 'protected-sheets', sheets: [name] });
    const isHeader = sheet.tables.some(({ area, headerRows }) => row >= area.top && row < area.top + headerRows && column >= area.left && column <= area.right);
    if (isHeader) throw new UnwritableCellError(name, row, column, 'table-header');
  }
}

function holdsSomething({ sheets }: Workbook, { sheet, row, column }: CellPlace): boolean {
  return sheets.find(({ name }) => name === sheet)?.rows.get(row)?.has(column) ?? false;
}

function typedCell({ sheet, row, column, content }: PersonsEdit, dateSystem: 1900 | 1904): TypedCell {
  const place = { sheet, row, column };
  if (content.kind === 'date') {
    const value = serialOfIsoDate(content.iso, dateSystem);
    return { ...place, content: value === null ? { kind: 'text', value: content.iso } : { kind: 'number', value }, numberFormat: 'yyyy-mm-dd' };
  }
  if (content.kind === 'formula') return { ...place, content: { ...content, value: null }, numberFormat: null };
  return { ...place, content, numberFormat: content.kind === 'number' ? (content.numberFormat ?? null) : null };
}
