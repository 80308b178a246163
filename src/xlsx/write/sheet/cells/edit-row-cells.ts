import { addressOf } from '../../../../workbook/address';
import type { Splice } from '../../../xml/splice-text';
import { hasFormula, isEmptyCell, newCell, otherValue, rewrittenCell } from './rewrite-cell';
import type { CellOutline } from './row-cells';
import type { CellEdit, CellLook, CellValue } from '../sheet-edit';
import type { SheetFormats } from '../sheet-formats';
import { setAttributes, type AttributeChanges } from '../tag-attributes';

/** What is to be done in one row; both lists in the order of their columns. */
export interface RowEdit {
  readonly row: number;
  readonly cells: readonly CellEdit[];
  readonly values: readonly CellValue[];
}

/** Goes through one row's cells and edits side by side and gathers what becomes of them. */
export class RowCellsEdit {
  readonly splices: Splice[] = [];
  /** New cells together, for a row that has no inside yet to splice them into. */
  added = '';
  /** Outermost columns with cells afterwards; −1 where none are left. */
  first = -1;
  last = -1;
  hasCut = false;
  /** Something else than cells stands in the row: it is not empty without them. */
  readonly hasOthers: boolean;
  hasOtherFormulas = false;
  readonly looks: CellLook[] = [];
  /** A cell that does not say where it stands has to, once the one before it is gone. */
  private isAfterCut = false;

  /** `start` is where a cell goes that comes before all others. */
  constructor(
    private readonly xml: string,
    private readonly prefix: string,
    private readonly formats: SheetFormats,
    { row, cells, values }: RowEdit,
    start: number,
  ) {
    const valueAt = new Map(values.map((value) => [value.column, value]));
    const old = formats.cellsAt(row);
    this.hasOthers = old.hasOthers;
    let next = 0;
    let place = start;
    for (const cell of old.cells) {
      for (let edit = cells[next]; edit && edit.column < cell.column; edit = cells[next]) {
        this.insert(edit, place);
        next += 1;
      }
      place = cell.end;
      const edit = cells[next];
      if (edit?.column === cell.column) {
        next += 1;
        this.rewrite(cell, edit);
      } else this.keep(cell, row, valueAt.get(cell.column));
    }
    for (const edit of cells.slice(next)) this.insert(edit, place);
  }

  private insert(edit: CellEdit, place: number): void {
    if (edit.content.kind === 'gone' && edit.was === undefined) return;
    const text = newCell(edit, this.prefix, this.formats);
    this.splices.push({ start: place, end: place, text });
    this.added += text;
    this.hasOtherFormulas ||= edit.content.kind === 'formula';
    this.count(edit.column);
  }

  private rewrite(cell: CellOutline, edit: CellEdit): void {
    const { xml, prefix } = this;
    const isGone = edit.content.kind === 'gone';
    if (isGone && edit.was === undefined) {
      this.splices.push({ start: cell.start, end: cell.end, text: '' });
      this.hasOtherFormulas ||= hasFormula(xml, cell, prefix);
      this.hasCut = true;
      this.isAfterCut = true;
      return;
    }
    const text = rewrittenCell(xml, cell, this.tagOf(cell, edit.row, {}), edit, prefix, this.formats);
    this.count(cell.column);
    const isOther = text !== xml.slice(cell.start, cell.end);
    // An empty cell that is as it should be in the format we give it is ours from before.
    if (!isGone && (isOther || edit.style === null) && isEmptyCell(xml, cell, prefix)) {
      this.looks.push({ row: edit.row, column: cell.column, style: cell.style });
    }
    if (!isOther) return;
    this.splices.push({ start: cell.start, end: cell.end, text });
    this.hasOtherFormulas ||= edit.content.kind === 'formula' || hasFormula(xml, cell, prefix);
  }

  private keep(cell: CellOutline, row: number, value: CellValue | undefined): void {
    this.count(cell.column);
    if (value === undefined && !this.isAfterCut) return;
    const other = value && !cell.isSelfClosing ? otherValue(this.xml, cell, value, this.prefix) : { tag: {}, splices: [] };
    const text = this.tagOf(cell, row, other.tag);
    this.splices.push({ start: cell.start, end: cell.inside, text }, ...other.splices);
  }

  /** The cell's start tag with its address, where it needs one now. */
  private tagOf(cell: CellOutline, row: number, changes: AttributeChanges): string {
    const address = this.isAfterCut && !cell.hasAddress ? { r: addressOf(row, cell.column) } : {};
    this.isAfterCut = false;
    return setAttributes(this.xml.slice(cell.start, cell.inside), { ...changes, ...address });
  }

  private count(column: number): void {
    if (this.first === -1) this.first = column;
    this.last = column;
  }
}
