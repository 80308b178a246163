import { parseAddress } from '../../address';
import type { SheetCell, Workbook } from '../../workbook';
import type { CellSource } from '../../model/cell-source';
import { number } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { at } from '../formula/reference';
import type { CellHandle } from '../formula/reference';

/** A cell of the person's by its A1; undefined where it holds nothing. */
export function sheetCell(workbook: Workbook, sheet: string, address: string): SheetCell | undefined {
  const place = parseAddress(address);
  return place ? workbook.sheets.find(({ name }) => name === sheet)?.rows.get(place.row)?.get(place.column) : undefined;
}

/** A cell that holds a number that formulas can use; null for text that only a reader understands. */
export function numberAt(workbook: Workbook, sheet: string, address: string): CellHandle<number> | null {
  const place = parseAddress(address);
  const cell = sheetCell(workbook, sheet, address);
  if (!place || cell?.type !== 'number' || typeof cell.value !== 'number' || cell.isCalculated === false) return null;
  return { sheet, ...place, value: cell.value };
}

/** What a source's cell says, in its own unit and sign: by reference, or as a number where it is written as text. */
export function printed({ sheet, cell, factor, amount }: CellSource, workbook: Workbook): Expression<number> {
  const live = numberAt(workbook, sheet, cell);
  const own = factor === 0 ? 0 : amount / factor;
  return live && Math.abs(live.value - own) <= 1e-9 * Math.max(1, Math.abs(own)) ? at(live) : number(own);
}
