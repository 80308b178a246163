import { readLabel } from '../../text/headers/read-label';
import { overlaps } from './column-profile';
import type { BlockColumn } from './find-columns';
import { listedAt } from './find-columns';
import type { LabelColumns } from './find-labels';
import { isPlainAmount } from './find-headings';
import type { Headings } from './find-headings';
import type { GridCell } from './grid-cell';
import { cellAt, placeKey } from './grid-view';
import type { GridView } from './grid-view';

export interface BlockRow {
  readonly row: number;
  readonly label: GridCell | null;
  /** A label merged over several rows, which the row stands beside. */
  readonly group: string | null;
  readonly isHeading: boolean;
}

export interface RowSearch {
  readonly view: GridView;
  readonly headings: Headings;
  readonly bottom: number;
  readonly columns: readonly BlockColumn[];
  readonly labels: LabelColumns;
}

type RowLook = 'blank' | 'label' | 'data' | 'words' | 'stray' | 'header';

const MOST_BLANK_ROWS = 2;

/** The rows below the header that belong to the table: numbers, and headings between them. */
export function findRows(search: RowSearch): BlockRow[] {
  const { view, bottom, columns, labels } = search;
  const listed = listedAt(view, bottom, columns[0]?.column ?? 0);
  const listedBottom = listed < 0 ? -1 : (view.listed[listed]?.bottom ?? -1);
  const rows: BlockRow[] = [];
  let pending: BlockRow[] = [];
  let blanks = 0;
  let hasGap = false;
  for (let row = bottom + 1; row <= view.lastRow; row++) {
    if (listedAt(view, row, labels.main) !== listed && row > listedBottom && !followsTable(search, row, blanks, listed)) break;
    const look = lookAt(search, row);
    if (look === 'header') break;
    if (look === 'stray' && !view.isTurned && isFullOfWords(search, row)) break;
    if (look === 'blank' || look === 'stray') {
      hasGap = true;
      if (look === 'blank' && ++blanks > MOST_BLANK_ROWS && row > listedBottom) break;
      continue;
    }
    blanks = 0;
    const found = { row, label: labelAt(view, labels, row), group: groupAt(view, labels, row), isHeading: false };
    if (look === 'label' && !isEmptyTotal(found, hasGap)) {
      pending.push({ ...found, isHeading: true });
      continue;
    }
    if (look === 'words' && (view.isTurned || startsTable(search, row, hasGap, pending))) {
      if (view.isTurned) continue;
      break;
    }
    if (hasGap && row > listedBottom && isClosed(rows) && !resumes(search, row, pending)) break;
    rows.push(...pending, found);
    pending = [];
    hasGap = false;
  }
  return rows;
}

/** A total that a person has written right below an Excel table still belongs to it. */
function followsTable(search: RowSearch, row: number, blanks: number, listed: number): boolean {
  if (listed < 0) return false;
  const label = labelAt(search.view, search.labels, row);
  return blanks === 0 && label !== null && readLabel(label.text).kind !== null;
}

function isEmptyTotal({ label }: BlockRow, hasGap: boolean): boolean {
  return !hasGap && label !== null && readLabel(label.text).kind === 'total';
}

function lookAt({ view, headings, columns, labels }: RowSearch, row: number): RowLook {
  if (!view.rows.has(row)) return 'blank';
  const numeric = columns.filter((column) => column.isAmounts);
  if (overlaps(headings.get(row), numeric[0]?.column ?? 0, numeric.at(-1)?.column ?? 0)) return 'header';
  let words = 0;
  let hasHeader = false;
  let hasYear = false;
  for (const { column } of numeric) {
    const cell = cellAt(view, row, column);
    if (cell && isPlainAmount(cell)) return 'data';
    if (cell) words++;
    hasHeader ||= cell?.shape === 'words' && cell.header !== null && cell.header.role !== 'ignored';
    hasYear ||= cell?.shape === 'amount';
  }
  if (hasHeader) return 'header';
  if (hasYear) return 'data';
  const hasLabel = labelAt(view, labels, row) !== null;
  if (words > 0) return hasLabel ? 'words' : 'stray';
  return hasLabel ? 'label' : 'blank';
}

/** A row of words after a gap or a title is the header of another table. */
function startsTable(search: RowSearch, row: number, hasGap: boolean, pending: readonly BlockRow[]): boolean {
  if (hasGap && pending.length > 0) return true;
  return (hasGap || pending.length > 0) && isFullOfWords(search, row);
}

function isFullOfWords({ view, columns }: RowSearch, row: number): boolean {
  const numeric = columns.filter((column) => column.isAmounts);
  const words = numeric.filter(({ column }) => cellAt(view, row, column)?.shape === 'words').length;
  return words > 1 && 2 * words > numeric.length;
}

/** The table may be complete: its last row so far is a total, or it has none. */
function isClosed(rows: readonly BlockRow[]): boolean {
  const label = rows.at(-1)?.label ?? null;
  return label === null || readLabel(label.text).kind !== null;
}

/** After an empty row a complete table goes on only where a heading or rows as full as a table's follow, not where a stray number stands. */
function resumes(search: RowSearch, row: number, pending: readonly BlockRow[]): boolean {
  const { view, columns, labels } = search;
  const numeric = columns.filter((column) => column.isAmounts);
  const needed = pending.length > 0 ? 1 : numeric.length / 2;
  for (let next = row; next <= view.lastRow; next++) {
    const look = lookAt(search, next);
    if (look !== 'data' && look !== 'words') return false;
    const label = labelAt(view, labels, next);
    if (label === null) return false;
    const amounts = numeric.filter(({ column }) => cellAt(view, next, column)?.shape === 'amount').length;
    if (amounts >= needed || readLabel(label.text).kind !== null) return true;
  }
  return false;
}

function labelAt(view: GridView, labels: LabelColumns, row: number): GridCell | null {
  for (const column of [labels.main, ...labels.others]) {
    const cell = cellAt(view, row, column);
    if (cell && !isPlainAmount(cell)) return cell;
  }
  const covering = view.covered.get(placeKey(row, labels.main));
  return covering && lineOf(view, covering) !== row && placeOf(view, covering) === labels.main ? covering : null;
}

function groupAt(view: GridView, labels: LabelColumns, row: number): string | null {
  for (const column of labels.others) {
    const cell = view.covered.get(placeKey(row, column));
    if (cell && view.covered.get(placeKey(lineOf(view, cell) + 1, column)) === cell) return cell.text;
  }
  return null;
}

function lineOf(view: GridView, cell: GridCell): number {
  return view.isTurned ? cell.column : cell.row;
}

function placeOf(view: GridView, cell: GridCell): number {
  return view.isTurned ? cell.row : cell.column;
}
