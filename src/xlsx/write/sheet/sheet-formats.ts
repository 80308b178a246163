import { isTrue } from '../../xml/xml-values';
import { cellsOfRow, type RowCells } from './cells/row-cells';
import type { RowOutline } from './sheet-data-outline';
import type { SheetOutline } from './sheet-outline';
import { attributeOf } from './tag-attributes';
import { childrenOf } from './tag-walk';

/** Rows whose cells are kept in mind: edits go from row to row, and take looks from the same row or a header. */
const MAX_KEPT_ROWS = 256;
const NO_CELLS: RowCells = { cells: [], hasOthers: false };

/** Cells of the rows that are asked for, and the formats of cells that are there or could be. */
export class SheetFormats {
  private readonly rows: ReadonlyMap<number, RowOutline>;
  private readonly cells = new Map<number, RowCells>();
  private columns: readonly ColumnFormat[] | null = null;

  constructor(
    private readonly xml: string,
    private readonly outline: SheetOutline,
  ) {
    this.rows = new Map(outline.rows.map((row) => [row.row, row]));
  }

  rowAt(row: number): RowOutline | null {
    return this.rows.get(row) ?? null;
  }

  cellsAt(row: number): RowCells {
    const known = this.cells.get(row);
    if (known) return known;
    const outline = this.rowAt(row);
    const cells = outline === null ? NO_CELLS : cellsOfRow(this.xml, outline, this.outline.prefix);
    if (this.cells.size >= MAX_KEPT_ROWS) this.cells.clear();
    this.cells.set(row, cells);
    return cells;
  }

  /** The format of a cell; where there is none, that of its row or else of its column, as Excel gives it to a cell that is written in. */
  formatAt(row: number, column: number): number {
    const cell = this.cellsAt(row).cells.find((candidate) => candidate.column === column);
    if (cell) return cell.style ?? 0;
    return this.rowFormat(row) ?? this.columnFormat(column);
  }

  private rowFormat(row: number): number | null {
    const outline = this.rowAt(row);
    if (outline === null || !isTrue(attributeOf(this.xml, outline, 'customFormat') ?? undefined)) return null;
    return Number(attributeOf(this.xml, outline, 's') ?? 0);
  }

  private columnFormat(column: number): number {
    this.columns ??= columnFormats(this.xml, this.outline);
    return this.columns.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
  }
}

interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  readonly format: number;
}

function columnFormats(xml: string, outline: SheetOutline): ColumnFormat[] {
  const cols = outline.children.filter(({ name }) => name === `${outline.prefix}cols`);
  return cols
    .flatMap((element) => childrenOf(xml, element))
    .map((col) => {
      const number = (name: string): number => Number(attributeOf(xml, col, name) ?? 0);
      return { first: number('min') - 1, last: number('max') - 1, format: number('style') };
    });
}
