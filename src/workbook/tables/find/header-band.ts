import { headerOfPart, readHeader } from '../../text/headers/read-header';
import type { HeaderReading } from '../../text/headers/read-header';
import { readUnit } from '../../text/headers/read-unit';
import { isPlainAmount, namesYear } from './find-headings';
import type { GridCell } from './grid-cell';
import { cellAt, shownAt } from './grid-view';
import type { GridView } from './grid-view';

/** The header's rows, of which there may be several ("Budget" over "2025"). */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** Header texts are not taken from the left of this column, where titles and labels stand. */
  readonly left: number;
}

export interface ColumnHeader {
  /** All its lines, joined by a space. */
  readonly text: string;
  /** The lowest cell; null where nothing stands above the column. */
  readonly cell: GridCell | null;
  readonly reading: HeaderReading | null;
}

const MOST_LINES_BELOW = 2;
const MOST_LINES_ABOVE = 2;

/** The rows that belong to the header found at `row` over `columns` (ascending). */
export function findHeaderBand(view: GridView, row: number, columns: readonly number[]): HeaderBand {
  const left = columns[0] ?? 0;
  const right = columns.at(-1) ?? left;
  let bottom = row;
  while (bottom < row + MOST_LINES_BELOW && continuesBelow(view, bottom + 1, left, right)) bottom++;
  let top = row;
  while (top > row - MOST_LINES_ABOVE && addsAbove(view, { top, bottom, left }, columns)) top--;
  return { top, bottom, left };
}

/** The next row is one more header line, not the first row of numbers or a heading inside the table. */
function continuesBelow(view: GridView, row: number, left: number, right: number): boolean {
  const cells = view.rows.get(row);
  if (!cells) return false;
  let isInformative = false;
  let hasLabel = false;
  let lines = 0;
  for (const [column, cell] of cells) {
    if (column > right) break;
    if (column < left) {
      hasLabel ||= left - column <= 3;
      continue;
    }
    if (isPlainAmount(cell)) return false;
    if (namesYear(cell) && namesYearAbove(view, row - 1, column)) return false;
    isInformative ||= cell.header !== null || readUnit(cell.text) !== null;
    lines++;
  }
  return lines > 0 && (isInformative || !hasLabel);
}

function namesYearAbove(view: GridView, row: number, column: number): boolean {
  const above = shownAt(view, row, column);
  return above !== undefined && namesYear(above);
}

/** The row above says something of the columns that the header itself does not (kind above year, cost above year). */
function addsAbove(view: GridView, band: HeaderBand, columns: readonly number[]): boolean {
  const cells = view.rows.get(band.top - 1);
  if (!cells) return false;
  const right = columns.at(-1) ?? band.left;
  for (const [column, cell] of cells) if (column >= band.left && column <= right && isPlainAmount(cell)) return false;
  return columns.some((column) => {
    const upper = headerLine(view, band.top - 1, column, band.left);
    if (!upper) return false;
    const lower = columnHeader(view, band, column);
    return saysMore(readHeader(`${upper.text} ${lower.text}`), lower.reading);
  });
}

function saysMore(joined: HeaderReading | null, alone: HeaderReading | null): boolean {
  if (joined === null) return false;
  if (alone === null) return true;
  return (
    known(joined.period?.year) > known(alone.period?.year) ||
    known(joined.period?.kind) > known(alone.period?.kind) ||
    known(joined.measure) > known(alone.measure)
  );
}

function known(detail: unknown): number {
  return detail === null || detail === undefined ? 0 : 1;
}

/** What is shown in one header line above a column; nothing where a title, starting further left, is merged over it. */
function headerLine(view: GridView, row: number, column: number, left: number): GridCell | null {
  const cell = shownAt(view, row, column);
  if (!cell) return null;
  const start = view.isTurned ? cell.row : cell.column;
  return start >= left ? cell : null;
}

/** The header over one column, with what stands over several columns carried to each of them. */
export function columnHeader(view: GridView, band: HeaderBand, column: number): ColumnHeader {
  const lines: GridCell[] = [];
  for (let row = band.bottom; row >= band.top; row--) {
    const own = headerLine(view, row, column, Math.min(band.left, column));
    if (own && !lines.includes(own)) lines.unshift(own);
    else if (!own && lines.length > 0) {
      const carried = carriedFromLeft(view, row, column, band.left);
      if (carried && saysMore(readHeader(joinTexts([carried, ...lines])), readLines(lines))) lines.unshift(carried);
    }
  }
  return { text: joinTexts(lines), cell: lines.at(-1) ?? null, reading: readLines(lines) };
}

/** Without merging, a heading over several columns stands in the first of them. */
function carriedFromLeft(view: GridView, row: number, column: number, left: number): GridCell | null {
  for (let before = column - 1; before >= left; before--) {
    const cell = cellAt(view, row, before);
    if (cell) return cell;
  }
  return null;
}

function readLines(lines: readonly GridCell[]): HeaderReading | null {
  const [only, ...others] = lines;
  if (!only) return null;
  const reading = others.length === 0 ? only.header : readHeader(joinTexts(lines));
  if (others.length > 0 && lines.some(({ header }) => header?.isPartOfYear === true)) return headerOfPart(joinTexts(lines), reading?.period?.kind ?? null);
  if (!reading?.period) return reading;
  return { ...reading, period: { ...reading.period, label: joinTexts(lines) } };
}

function joinTexts(lines: readonly GridCell[]): string {
  // A year as a number is read as a year, whatever its format ("2 025").
  return lines.map((line) => (line.shape === 'words' ? line.text : (line.header?.period?.label ?? line.text))).join(' ');
}
