import { MAX_COLUMNS } from '../../../../workbook/sheet-size';
import { rawAttribute } from '../tag-attributes';
import { childrenOf, type ElementSpan } from '../tag-walk';
import { cellPositionOf, type RowOutline } from '../sheet-data-outline';

export interface CellOutline extends ElementSpan {
  readonly column: number;
  readonly hasAddress: boolean;
  /** The `s` attribute; null where it is missing. */
  readonly style: number | null;
}

/** The cells of one row, and what else stands in it. */
export interface RowCells {
  readonly cells: readonly CellOutline[];
  /** Extensions of later versions: the row is not empty with them. */
  readonly hasOthers: boolean;
}

export function cellsOfRow(xml: string, row: RowOutline, prefix: string): RowCells {
  const cells: CellOutline[] = [];
  let column = -1;
  const children = childrenOf(xml, row);
  for (const { name, start, inside, insideEnd, end, isSelfClosing } of children) {
    if (name !== `${prefix}c`) continue;
    column = cellPositionOf(xml, start, inside, row.row, column) % MAX_COLUMNS;
    const style = rawAttribute(xml, start, inside, 's');
    const hasAddress = rawAttribute(xml, start, inside, 'r') !== null;
    // Written out, since it is done for every cell of a large table: a spread costs several times as much.
    cells.push({ name, start, inside, insideEnd, end, isSelfClosing, column, hasAddress, style: style === null ? null : Number(style) });
  }
  return { cells, hasOthers: cells.length < children.length };
}
