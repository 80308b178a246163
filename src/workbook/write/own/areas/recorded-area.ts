import type { Area } from '../../../workbook';
import type { SheetArea } from '../find/sheet-area';
import { decodeRuns, encodeRuns } from './runs';
import type { StoredArea, StoredColumn } from '../find/stored-state';
import type { Place } from './area-memory';

/** What we wrote in an area, cell by cell. */
export interface RecordedArea {
  readonly sheet: string;
  readonly area: Area;
  /** By the sheet's column. */
  readonly columns: ReadonlyMap<number, RecordedColumn>;
  /** Columns of the sheet whose width we set. */
  readonly widths: readonly number[];
}

export interface RecordedColumn {
  /** Of everything in the column that is not an input, formulas as they were written; equal when nothing else is wanted now. */
  readonly whole: string;
  /** By the sheet's row. */
  readonly cells: ReadonlyMap<number, RecordedCell>;
}

export interface RecordedCell {
  /** `markOfCell`. */
  readonly content: string;
  /** `markOfStyle`. */
  readonly style: string;
  readonly isInput: boolean;
}

/** Null where the record is damaged. */
export function readRecorded({ sheet, area, columns, widths }: StoredArea): RecordedArea | null {
  const [top, left, bottom, right] = area;
  const read = new Map<number, RecordedColumn>();
  for (const [place, column] of Object.entries(columns)) {
    const cells = readColumn(column, top, bottom - top + 1);
    if (!cells) return null;
    read.set(left + Number(place), { whole: column.whole, cells });
  }
  return { sheet, area: { top, left, bottom, right }, columns: read, widths: widths.map((place) => left + place) };
}

export function storeRecorded({ sheet, area, columns, widths }: RecordedArea): StoredArea {
  const { top, left, bottom, right } = area;
  return {
    sheet,
    area: [top, left, bottom, right],
    columns: Object.fromEntries([...columns].map(([column, recorded]) => [String(column - left), storeColumn(recorded, area)])),
    widths: widths.map((column) => column - left),
  };
}

export function recordedAt(recorded: RecordedArea, row: number, column: number): RecordedCell | undefined {
  return recorded.columns.get(column)?.cells.get(row);
}

export function* recordedCells(recorded: RecordedArea): Generator<Place & { readonly cell: RecordedCell }> {
  for (const [column, { cells }] of recorded.columns) {
    for (const [row, cell] of cells) yield { row, column, cell };
  }
}

/** True where the area lies as it did when it was recorded: no rows or columns came or went. */
export function liesAsRecorded(recorded: RecordedArea, { area }: SheetArea): boolean {
  const { top, left, bottom, right } = recorded.area;
  return area.top === top && area.left === left && area.bottom === bottom && area.right === right;
}

const INPUT = 'i';
const OTHER = 'o';

function readColumn(column: StoredColumn, top: number, height: number): Map<number, RecordedCell> | null {
  const [contents, styles] = [decodeRuns(column.cells, height), decodeRuns(column.styles, height)];
  if (!contents || !styles) return null;
  const cells = new Map<number, RecordedCell>();
  contents.forEach((mark, index) => {
    if (mark === null) return;
    cells.set(top + index, { content: mark.slice(1), style: styles[index] ?? '', isInput: mark.startsWith(INPUT) });
  });
  return cells;
}

function storeColumn({ whole, cells }: RecordedColumn, { top, bottom }: Area): StoredColumn {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => cells.get(top + index) ?? null);
  return {
    whole,
    cells: encodeRuns(rows.map((cell) => (cell ? (cell.isInput ? INPUT : OTHER) + cell.content : null))),
    styles: encodeRuns(rows.map((cell) => cell?.style ?? null)),
  };
}
