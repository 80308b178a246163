import type { Area } from '../../../../workbook/workbook';
import { UnwritableCellError } from '../../../../workbook/write/unwritable-cell-error';
import { splitFormula } from '../../../../workbook/formulas/split-formula';
import { shiftFormula } from '../../../../workbook/formulas/shift-formula';
import { escapeText } from '../../../xml/escape-xml';
import type { Splice } from '../../../xml/splice-text';
import { plainText } from '../plain-text';
import type { BoundFormula } from '../sheet-data-outline';
import type { CellEdit, SheetEdit } from '../sheet-edit';
import { emptyTag, setAttributes } from '../tag-attributes';

/**
 * Throws UnwritableCellError for the first edit of a cell that belongs to an array formula or a data table: a part of them cannot be
 * changed, and with the whole the person's formula would be lost.
 */
export function refuseBoundCells(bound: readonly BoundFormula[], { sheet, cells }: SheetEdit): void {
  const whole = bound.filter(({ kind }) => kind !== 'shared');
  if (whole.length === 0) return;
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  for (const { kind, area, row, column } of whole) {
    const cell = firstWithin(sorted, area ?? { top: row, bottom: row, left: column, right: column });
    if (cell) throw new UnwritableCellError(sheet, cell.row, cell.column, kind === 'array' ? 'array-formula' : 'data-table');
  }
}

/** `sorted` by row. */
function firstWithin(sorted: readonly CellEdit[], { top, left, bottom, right }: Area): CellEdit | null {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.row ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < sorted.length; i += 1) {
    const cell = sorted[i];
    if (!cell || cell.row > bottom) return null;
    if (left <= cell.column && cell.column <= right) return cell;
  }
  return null;
}

/**
 * Where the cell that holds a shared formula's text is written over, the others of its group get their own text (ECMA-376 part 1,
 * 18.3.1.40). Where one of the others is, the group does without it: its area may hold cells of another kind.
 */
export function breakSharedFormulas(xml: string, prefix: string, bound: readonly BoundFormula[], cells: readonly CellEdit[]): Splice[] {
  const edited = new Set(cells.map(({ row, column }) => cellKey(row, column)));
  const masters = new Map<string, Master>();
  const splices: Splice[] = [];
  for (const formula of bound) {
    if (formula.kind !== 'shared' || formula.group === null) continue;
    const { element, group, row, column } = formula;
    const text = xml.slice(element.inside, element.insideEnd);
    const known = masters.get(group);
    // As programs read it: the latest text under a number holds for what follows.
    if (text !== '' && (!known || formula.area !== null)) {
      masters.set(group, { row, column, text, isWrittenOver: edited.has(cellKey(row, column)), pieces: null });
    } else if (known?.isWrittenOver && !edited.has(cellKey(row, column))) {
      splices.push(ownText(xml, prefix, formula, known));
    }
  }
  return splices;
}

interface Master {
  readonly row: number;
  readonly column: number;
  /** As written. */
  readonly text: string;
  readonly isWrittenOver: boolean;
  pieces: ReturnType<typeof splitFormula> | null;
}

function ownText(xml: string, prefix: string, { element, row, column }: BoundFormula, master: Master): Splice {
  const written = xml.slice(element.inside, element.insideEnd);
  master.pieces ??= splitFormula(plainText(master.text));
  const text = written === '' ? escapeText(shiftFormula(master.pieces, row - master.row, column - master.column)) : written;
  const tag = setAttributes(xml.slice(element.start, element.inside), { t: null, ref: null, si: null });
  return { start: element.start, end: element.end, text: `${emptyTag(tag).slice(0, -2)}>${text}</${prefix}f>` };
}

function cellKey(row: number, column: number): string {
  return `${row} ${column}`;
}
