import { carryOver } from '../../workbook/carry-over';
import { cellKey } from '../../workbook/place-key';
import type { SheetCell, Workbook } from '../../workbook/workbook';
import { EMPTY_PLAN } from '../../workbook/write/empty-plan';
import type { CellPlace, WritePlan } from '../../workbook/write/write-plan';
import type { LoadFormulaEngine } from '../evaluate/formula-engine';
import { readXlsx } from '../read/read-xlsx';
import { editXlsx } from '../write/edit-xlsx';
import { editCells, type OpenFile } from './edit-cells';
import type { PersonsEdit } from './persons-edit';

/** What a person has done since a write. */
export type LaterStep =
  | { readonly kind: 'edit'; readonly edits: readonly PersonsEdit[] }
  | { readonly kind: 'remember'; readonly from: string | null; readonly to: string };

/** The last write, as far as it can be undone. */
export interface LastWrite {
  readonly plan: WritePlan;
  readonly before: OpenFile;
  readonly after: OpenFile;
  readonly isUndone: boolean;
  /** All that has come since it was first carried out, which stays whichever way one goes. */
  readonly later: readonly LaterStep[];
}

/** Where a person has written, since, in what the write touched: there it cannot be undone, or done again, without losing that. */
export function writtenOver({ plan, before, after, isUndone, later }: LastWrite, now: Workbook): CellPlace[] {
  const then = (isUndone ? before : after).workbook;
  const places = later.flatMap((step) => (step.kind === 'edit' ? step.edits : []));
  const touched = touchedBy(plan);
  const distinct = new Map(places.map(({ sheet, row, column }) => [cellKey({ sheet, row, column }), { sheet, row, column }]));
  return [...distinct.values()].filter((place) => touched(place) && !isSameContent(cellAt(then, place), cellAt(now, place)));
}

/** The other side of the write, with all that has come since. Rejects as `editCells`. */
export async function otherSide({ plan, before, after, isUndone, later }: LastWrite, loadEngine: LoadFormulaEngine): Promise<OpenFile> {
  const touched = touchedBy(plan);
  const edits = later.flatMap((step) => (step.kind === 'edit' ? step.edits : [])).filter((edit) => !touched(edit));
  let file = await editCells(isUndone ? after : before, edits, loadEngine);
  // Taking everything out takes away what is remembered too.
  const isRemoval = isUndone && plan.state === null;
  for (const step of later) if (step.kind === 'remember' && !isRemoval) file = await withState(file, carryOver(file.workbook.state ?? null, step));
  return file;
}

export async function withState(file: OpenFile, state: string): Promise<OpenFile> {
  const { bytes } = await editXlsx(file.bytes, { ...EMPTY_PLAN, state });
  return { ...file, bytes, workbook: readXlsx(bytes) };
}

function touchedBy({ cells, addSheets, removeSheets }: WritePlan): (place: CellPlace) => boolean {
  const written = new Set(cells.map(cellKey));
  const whole = new Set([...addSheets, ...removeSheets]);
  return (place) => whole.has(place.sheet) || written.has(cellKey(place));
}

function cellAt({ sheets }: Workbook, { sheet, row, column }: CellPlace): SheetCell | undefined {
  return sheets.find(({ name }) => name === sheet)?.rows.get(row)?.get(column);
}

/** Of a formula only the formula counts: its value comes and goes. */
function isSameContent(one: SheetCell | undefined, other: SheetCell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return one.value === other.value;
}
