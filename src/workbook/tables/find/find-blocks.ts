import type { Area } from '../../workbook';
import { lastRowBelow } from './column-profile';
import { findColumns, trimNotes } from './find-columns';
import type { BlockColumn } from './find-columns';
import { namesYear } from './find-headings';
import type { Headings } from './find-headings';
import { findLabels } from './find-labels';
import { findRows } from './find-rows';
import type { BlockRow } from './find-rows';
import { findHeaderBand } from './header-band';
import type { HeaderBand } from './header-band';
import type { GridCell } from './grid-cell';
import { cellAt, turnArea } from './grid-view';
import type { GridView } from './grid-view';

/** A table's place on its sheet: header, label column, columns and rows. Rows and columns are counted in `view`. */
export interface Block {
  readonly view: GridView;
  readonly band: HeaderBand;
  readonly labelColumn: number;
  readonly corner: GridCell | null;
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly BlockRow[];
  /** On the sheet, never turned. */
  readonly area: Area;
}

/**
 * Every block below one of the headings, top down and from the left. They do not overlap each other. `limits` are all headings of the view:
 * no block reaches beyond one.
 */
export function findBlocks(view: GridView, headings: Headings, limits = headings): Block[] {
  const blocks: Block[] = [];
  const open: Area[] = [];
  for (const [row, columns] of headings) {
    for (let index = open.length - 1; index >= 0; index--) if ((open[index]?.bottom ?? 0) < row) open.splice(index, 1);
    const isTaken = (column: number): boolean => open.some((area) => column >= area.left && column <= area.right);
    let next = 0;
    while (next < columns.length) {
      const start = columns[next] ?? 0;
      const block = isTaken(start) ? null : readBlock(view, limits, row, columns.slice(next), isTaken);
      const end = block?.columns.at(-1)?.column ?? start;
      while (next < columns.length && (columns[next] ?? 0) <= end) next++;
      if (!block) continue;
      blocks.push(block);
      open.push(view.isTurned ? turnArea(block.area) : block.area);
    }
  }
  return blocks;
}

function readBlock(
  view: GridView,
  headings: Headings,
  row: number,
  headed: readonly number[],
  isTaken: (column: number) => boolean,
): Block | null {
  const band = findHeaderBand(view, row, headed);
  const lastRow = lastRowBelow(view, headings, band.bottom, headed);
  const found = findColumns(view, band, headed[0] ?? 0, headed, lastRow, isTaken);
  const labels = findLabels(view, band, found, lastRow, isTaken);
  if (!labels) return null;
  const columns = trimNotes(found.filter(({ column }) => column !== labels.main));
  const rows = findRows({ view, headings, bottom: band.bottom, columns, labels });
  if (rows.every((candidate) => candidate.isHeading) || !columns.some((column) => column.isAmounts)) return null;
  const places = [labels.main, ...columns.map(({ column }) => column)];
  const area = {
    top: band.top,
    left: Math.min(...places),
    bottom: rows.at(-1)?.row ?? band.bottom,
    right: Math.max(...places),
  };
  const corner = cornerOf(view, band, labels.main);
  return { view, band, labelColumn: labels.main, corner, columns, rows, area: view.isTurned ? turnArea(area) : area };
}

function cornerOf(view: GridView, band: HeaderBand, column: number): GridCell | null {
  for (let row = band.bottom; row >= band.top; row--) {
    const cell = cellAt(view, row, column);
    if (cell) return cell;
  }
  return null;
}

/** How much of the header is understood, years first: decides which way a block stands. 0 to 2. */
export function headerScore({ columns }: Block): number {
  const numeric = columns.filter((column) => column.isAmounts);
  const share = (matching: number): number => matching / Math.max(1, numeric.length);
  const withYear = numeric.filter(({ header }) => header.cell !== null && (header.reading?.period?.year ?? null) !== null);
  const known = numeric.filter(({ header }) => header.reading !== null);
  return withYear.length > 0 ? 1 + share(known.length) : share(known.length) / 2;
}

export function hasYears(block: Block): boolean {
  return block.columns.some(({ header }) => header.cell !== null && namesYear(header.cell));
}
