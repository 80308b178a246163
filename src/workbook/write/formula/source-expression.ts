import type { CellSource } from '../../model/cell-source';
import { parseAddress } from '../../address';
import type { SheetCell, Workbook } from '../../workbook';
import { negated, number, numberOrZero, times } from './expression';
import type { Expression } from './expression';
import { at } from './reference';
import type { CellHandle } from './reference';

/** Cells whose old content is kept elsewhere, since what stands in them now is ours. */
export type KeptPlaces = ReadonlyMap<string, CellHandle<number>>;

/** Of a cell among `KeptPlaces`. */
export function placeKey(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

/**
 * A number of the model as a reference to the cell it was read from. Where the cell holds text that only a reader
 * understands ("−55 769") there is nothing to refer to, and the number itself stands in the formula.
 */
export function sourceExpression(source: CellSource, workbook: Workbook, kept: KeptPlaces): Expression<number> {
  const old = kept.get(placeKey(source.sheet, source.cell));
  const reference = old ? at(old, 'both') : referenceTo(source, workbook);
  return reference ? multiplied(reference, source.factor) : number(source.amount);
}

function referenceTo({ sheet, cell, amount, factor }: CellSource, workbook: Workbook): Expression<number> | null {
  const place = parseAddress(cell);
  if (!place) return null;
  const found = cellAt(workbook, sheet, place.row, place.column);
  const handle = { sheet, ...place };
  // An empty cell counts as nothing, in a formula too.
  if (!found) return amount === 0 ? at({ ...handle, value: 0 }, 'both') : null;
  if (found.type === 'number' && typeof found.value === 'number' && found.isCalculated !== false) {
    return isSame(found.value * factor, amount) ? at({ ...handle, value: found.value }, 'both') : null;
  }
  // A dash: none, until somebody writes a number there.
  return found.type === 'text' && amount === 0 ? numberOrZero(at({ ...handle, value: String(found.value) }, 'both')) : null;
}

function cellAt(workbook: Workbook, sheet: string, row: number, column: number): SheetCell | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.rows.get(row)?.get(column);
}

/** A volume is positive in either sign, which a plain factor of the cell's own sign gives. */
function isSame(value: number, amount: number): boolean {
  return Math.abs(value - amount) <= 1e-9 * Math.max(1, Math.abs(amount));
}

function multiplied(of: Expression<number>, factor: number): Expression<number> {
  if (factor === 1) return of;
  return factor === -1 ? negated(of) : times(of, number(factor));
}
