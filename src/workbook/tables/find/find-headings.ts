import { readLabel } from '../../text/headers/read-label';
import { readUnit } from '../../text/headers/read-unit';
import type { GridCell } from './grid-cell';
import { cellAt } from './grid-view';
import type { GridView } from './grid-view';

/** row → the columns whose cell there heads numbers, ascending. The anchors that tables are found by. */
export type Headings = ReadonlyMap<number, readonly number[]>;

/** Names a period: a year, a kind (Budget), or both. */
function namesPeriod(cell: GridCell): boolean {
  const period = cell.header?.role === 'period' ? cell.header.period : null;
  return period !== null && (period.year !== null || period.kind !== null);
}

export function namesYear(cell: GridCell): boolean {
  return cell.header?.role === 'period' && (cell.header.period?.year ?? null) !== null;
}

/** A number that is not a year above a column. */
export function isPlainAmount(cell: GridCell): boolean {
  return cell.shape === 'amount' && cell.header === null;
}

export function findHeadings(view: GridView): Headings {
  const headings = new Map<number, readonly number[]>();
  for (const [row, cells] of view.rows) {
    const named = [...cells].filter(([, cell]) => cell.header !== null && cell.header.role !== 'ignored');
    const periods = named.filter(([, cell]) => namesPeriod(cell));
    const candidates = periods.length > 0 || named.length > 1 ? named : [];
    const found = candidates.filter(([column, cell]) => isHeading(view, row, column, cell, candidates.length > 1));
    const texts = periods.filter(([, cell]) => cell.shape === 'words');
    if (found.length > 0) headings.set(row, found.map(([column]) => column));
    else if (texts.length > 1 && headsOnlyTotal(view, row, texts)) headings.set(row, texts.map(([column]) => column));
  }
  return headings;
}

function isHeading(view: GridView, row: number, column: number, cell: GridCell, hasCompany: boolean): boolean {
  if (cell.shape !== 'words' && !standsAsYear(view, row, column)) return false;
  // A lone date or period among a row's numbers ("2024-05-01" where an amount should be) heads nothing.
  if (!hasCompany && besideOf(view, row, column).some(isPlainAmount)) return false;
  return headsAmounts(view, row, column, hasCompany);
}

/** Rows above a bare year in which a number makes it one of a column's numbers. */
const NEAR_ABOVE = 5;

/** A bare 2025 is a header only where it cannot be one of a column's or a row's numbers. */
function standsAsYear(view: GridView, row: number, column: number): boolean {
  const beside = besideOf(view, row, column);
  if (beside.some(isPlainAmount)) return false;
  const year = yearAt(view, row, column);
  const hasSequence = beside.some((cell) => cell.shape !== 'words' && isNextTo(cell.header?.period?.year ?? null, year));
  const filled = view.columns.get(column) ?? [];
  const above = filled[firstAfter(filled, row - 1) - 1];
  if (above === undefined || row - above > (hasSequence ? 1 : NEAR_ABOVE)) return true;
  const cell = cellAt(view, above, column);
  return cell === undefined || !(isPlainAmount(cell) || namesYear(cell));
}

function besideOf(view: GridView, row: number, column: number): GridCell[] {
  return [cellAt(view, row, column - 1), cellAt(view, row, column + 1)].filter((cell) => cell !== undefined);
}

function yearAt(view: GridView, row: number, column: number): number | null {
  return cellAt(view, row, column)?.header?.period?.year ?? null;
}

function isNextTo(year: number | null, other: number | null): boolean {
  return year !== null && other !== null && Math.abs(year - other) === 1;
}

/** How far below its header a column's first number may stand: section headings and blanks come between. */
const FARTHEST_NUMBER = 15;
/** Lines of one header below each other. */
const MOST_HEADER_LINES = 3;

function headsAmounts(view: GridView, row: number, column: number, hasCompany: boolean): boolean {
  const filled = view.columns.get(column) ?? [];
  const head = cellAt(view, row, column);
  const hasYear = head !== undefined && namesYear(head);
  let lines = 1;
  let above = row;
  for (let index = firstAfter(filled, row); index < filled.length; index++) {
    const below = filled[index] ?? row;
    if (below - above > FARTHEST_NUMBER) return false;
    const cell = cellAt(view, below, column);
    if (!cell) return false;
    // Below a header that has its year, another year is a number.
    if (isPlainAmount(cell) || (hasYear && cell.shape === 'amount')) return true;
    const continues = cell.header !== null || hasCompany || readUnit(cell.text) !== null;
    if (!continues || below - above > 1 || ++lines > MOST_HEADER_LINES) return false;
    above = below;
  }
  return false;
}

/** Columns from a label to the first of its numbers. */
const NEAREST_LABEL = 3;

/** Headers over nothing but an empty Summa row are a table too: one that says there is nothing. */
function headsOnlyTotal(view: GridView, row: number, headers: readonly (readonly [number, GridCell])[]): boolean {
  const first = headers[0]?.[0] ?? 0;
  if (headers.some(([column]) => cellAt(view, row + 1, column) !== undefined)) return false;
  for (const [column, cell] of view.rows.get(row + 1) ?? []) {
    if (column < first && first - column <= NEAREST_LABEL && readLabel(cell.text).kind === 'total') return true;
  }
  return false;
}

/** Index of the first value greater than `limit` in ascending values. */
export function firstAfter(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that head numbers without naming anything that we know ("Förväntad effekt"), outside the given places. */
export function findLooseHeadings(view: GridView, isTaken: (row: number, column: number) => boolean): Headings {
  const headings = new Map<number, readonly number[]>();
  for (const [row, cells] of view.rows) {
    const below = view.rows.get(row + 1);
    if (!below) continue;
    const found: number[] = [];
    for (const [column, cell] of cells) {
      const number = below.get(column);
      if (cell.shape === 'words' && number && isPlainAmount(number) && !isTaken(row, column)) found.push(column);
    }
    if (found.length > 0) headings.set(row, found);
  }
  return headings;
}
