import type { Splice } from '../../../xml/splice-text';
import { RowCellsEdit, type RowEdit } from './edit-row-cells';
import type { CellLook, SheetEdit } from '../sheet-edit';
import { SheetFormats } from '../sheet-formats';
import type { RowOutline } from '../sheet-data-outline';
import type { SheetOutline } from '../sheet-outline';
import { RowHeights } from './row-heights';
import { SpanRule, type RowExtent } from './row-spans';
import { attributesOf, emptyTag, openTag, setAttributes } from '../tag-attributes';

export interface RowsEdit {
  readonly splices: readonly Splice[];
  /** All rows with cells as they are afterwards. */
  readonly extents: readonly RowExtent[];
  readonly looks: readonly CellLook[];
  readonly hasOtherFormulas: boolean;
}

interface EditedRow {
  readonly row: number;
  /** Null for a row that is not there yet. */
  readonly old: RowOutline | null;
  readonly cells: RowCellsEdit;
}

/** What the edits of cells make of the rows: rows that are missing are put in, and rows of ours that have become empty go. */
export function editRows(xml: string, outline: SheetOutline, edit: SheetEdit): RowsEdit {
  const { prefix, sheetData, rows } = outline;
  const formats = new SheetFormats(xml, outline);
  const edited = new Map<number, EditedRow>();
  for (const rowEdit of editsByRow(edit)) {
    const old = formats.rowAt(rowEdit.row);
    const cells = new RowCellsEdit(xml, prefix, formats, rowEdit, old?.inside ?? 0);
    if (old !== null || cells.added !== '') edited.set(rowEdit.row, { row: rowEdit.row, old, cells });
  }
  const extents = extentsAfter(rows, edited);
  const spans = new SpanRule(xml, rows, extents);
  const heights = new RowHeights(edit.dress);
  const splices: Splice[] = [];
  const left = { rows: 0 };
  const newRows = [...edited.values()].filter(({ old }) => old === null);
  let [next, place, isAfterCut] = [0, sheetData.inside, false];
  const insertBefore = (row: number): void => {
    for (let fresh = newRows[next]; fresh && fresh.row < row; fresh = newRows[next]) {
      splices.push({ start: place, end: place, text: `<${prefix}row r="${fresh.row + 1}"${heights.attributeOf(fresh.row)}>${fresh.cells.added}</${prefix}row>` });
      left.rows += 1;
      next += 1;
    }
  };
  for (const row of rows) {
    insertBefore(row.row);
    place = row.end;
    const cells = edited.get(row.row)?.cells;
    const needsAddress = !row.hasAddress && (isAfterCut || cells?.hasCut === true);
    const tag = xml.slice(row.start, row.inside);
    isAfterCut = cells !== undefined && isGone(cells, tag);
    if (isAfterCut) {
      splices.push({ start: row.start, end: row.end, text: '' });
      continue;
    }
    left.rows += 1;
    const height = heights.changeOf(row.row, tag);
    if (cells === undefined && !needsAddress && height === null) continue;
    const address = needsAddress ? { r: String(row.row + 1) } : {};
    const newTag = setAttributes(tag, { ...address, ...(cells ? spans.changeOf(row, cells) : {}), ...height });
    splices.push(...rowSplices(row, newTag, cells));
  }
  insertBefore(Infinity);
  return {
    splices: sheetDataSplices(xml, outline, splices, left.rows),
    extents,
    looks: [...edited.values()].flatMap(({ cells }) => cells.looks),
    hasOtherFormulas: [...edited.values()].some(({ cells }) => cells.hasOtherFormulas),
  };
}

/** A row that has lost its last cell is ours, and goes, when nothing else is said of it. */
function isGone(cells: RowCellsEdit, tag: string): boolean {
  if (!cells.hasCut || cells.last !== -1 || cells.hasOthers) return false;
  return [...attributesOf(tag).keys()].every((name) => name === 'r');
}

function rowSplices(row: RowOutline, tag: string, cells: RowCellsEdit | undefined): Splice[] {
  if (row.isSelfClosing && cells && cells.added !== '') {
    return [{ start: row.start, end: row.end, text: `${openTag(tag)}${cells.added}</${row.name}>` }];
  }
  if (cells?.hasCut && cells.last === -1 && !cells.hasOthers) {
    return [{ start: row.start, end: row.end, text: emptyTag(tag) }];
  }
  return [{ start: row.start, end: row.inside, text: tag }, ...(cells?.splices ?? [])];
}

function sheetDataSplices(xml: string, { sheetData }: SheetOutline, splices: readonly Splice[], rowsLeft: number): readonly Splice[] {
  if (splices.length === 0) return splices;
  const { start, inside, end, name, isSelfClosing } = sheetData;
  const tag = xml.slice(start, inside);
  if (rowsLeft === 0) return [{ start, end, text: emptyTag(tag) }];
  if (!isSelfClosing) return splices;
  return [{ start, end, text: `${openTag(tag)}${splices.map(({ text }) => text).join('')}</${name}>` }];
}

function extentsAfter(rows: readonly RowOutline[], edited: ReadonlyMap<number, EditedRow>): RowExtent[] {
  const kept = rows.filter(({ row }) => !edited.has(row));
  const changed = [...edited.values()].map(({ row, cells: { first, last } }) => ({ row, first, last }));
  return [...kept, ...changed].filter(({ last }) => last !== -1);
}

/** In the order of the rows, and of the columns within. Throws RangeError for a cell that is there twice. */
function editsByRow({ cells, values }: SheetEdit): RowEdit[] {
  const rows = new Map<number, { row: number; cells: SheetEdit['cells'][number][]; values: SheetEdit['values'][number][] }>();
  const rowOf = (row: number): { cells: SheetEdit['cells'][number][]; values: SheetEdit['values'][number][] } => {
    const known = rows.get(row) ?? { row, cells: [], values: [] };
    rows.set(row, known);
    return known;
  };
  for (const cell of cells) rowOf(cell.row).cells.push(cell);
  for (const value of values) rowOf(value.row).values.push(value);
  const sorted = [...rows.values()].sort((a, b) => a.row - b.row);
  for (const row of sorted) {
    row.cells.sort((a, b) => a.column - b.column);
    if (row.cells.some(({ column }, i) => i > 0 && row.cells[i - 1]?.column === column)) throw new RangeError('a cell is there twice');
  }
  return sorted;
}
