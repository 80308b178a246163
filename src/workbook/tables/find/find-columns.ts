import { isInside } from '../../area';
import { profileColumn } from './column-profile';
import type { ColumnProfile } from './column-profile';
import { columnHeader } from './header-band';
import type { ColumnHeader, HeaderBand } from './header-band';
import type { GridView } from './grid-view';

export interface BlockColumn {
  readonly column: number;
  readonly header: ColumnHeader;
  /** Holds numbers to read; false for notes and codes. */
  readonly isAmounts: boolean;
}

/** Empty columns that may stand between two columns of one table. */
const WIDEST_SPACER = 2;
/** Columns with numbers that may stand to the left of the first period (Förändring first). */
const MOST_BEFORE = 4;

/**
 * The columns of the table whose first heading stands in `start`, ascending. It ends at the labels of a table beside it: a column of
 * words with further headings to the right.
 */
export function findColumns(
  view: GridView,
  band: HeaderBand,
  start: number,
  headings: readonly number[],
  lastRow: number,
  isTaken: (column: number) => boolean,
): BlockColumn[] {
  const listed = listedAt(view, band.bottom, start);
  const look = (column: number): { header: ColumnHeader; profile: ColumnProfile } => ({
    header: columnHeader(view, band, column),
    profile: profileColumn(view, column, band.bottom, lastRow),
  });
  const lastHeading = headings.at(-1) ?? start;
  const found: BlockColumn[] = [];
  let gap = 0;
  for (let column = start; column <= view.lastColumn && gap <= WIDEST_SPACER; column++) {
    if (listedAt(view, band.bottom, column) !== listed || isTaken(column)) break;
    const { header, profile } = look(column);
    const isEmpty = profile.amounts === 0 && profile.words.length === 0;
    // A period may wait for its numbers; turned, such a line is the title of the next table.
    if (isEmpty && (view.isTurned || !namesPeriodAbove(header)) && header.reading?.role !== 'ignored') {
      gap++;
      continue;
    }
    const isKnown = header.reading !== null;
    const isWords = profile.words.length > profile.amounts;
    if (isWords && !(namesPeriodAbove(header) && profile.amounts > 0)) {
      const isNote = header.reading?.role === 'ignored';
      if (!isNote && (column < lastHeading || gap > 0)) break;
      if (header.cell) found.push({ column, header, isAmounts: false });
      continue;
    }
    if (!isKnown && gap > 0) break;
    if (header.cell === null && column > lastHeading) break;
    found.push({ column, header, isAmounts: header.reading ? header.reading.role !== 'ignored' : header.cell !== null && profile.amounts > 0 });
    gap = 0;
  }
  for (let column = start - 1; column >= Math.max(0, start - MOST_BEFORE); column--) {
    if (listedAt(view, band.bottom, column) !== listed || isTaken(column)) break;
    const { header, profile } = look(column);
    const isAmounts = header.reading !== null && header.reading.role !== 'ignored' && profile.amounts >= profile.words.length;
    if (!isAmounts) break;
    found.unshift({ column, header, isAmounts });
  }
  return found;
}

function namesPeriodAbove({ reading }: ColumnHeader): boolean {
  return reading?.role === 'period' && reading.period !== null;
}

/** A text to the right of the last numbers is a note beside the table, not a column of it. */
export function trimNotes(columns: readonly BlockColumn[]): BlockColumn[] {
  const last = columns.findLastIndex((column) => column.isAmounts || column.header.reading !== null);
  return columns.slice(0, last + 1);
}

/** Which Excel table a place belongs to; −1 for none. */
export function listedAt(view: GridView, row: number, column: number): number {
  return view.listed.findIndex((area) => isInside(area, row, column));
}
