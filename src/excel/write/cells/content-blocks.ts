import type { Area } from '../../../workbook/workbook';
import { rectanglesOf, type Place } from './rectangles';
import type { Written } from './written-content';

export interface WrittenCell extends Place {
  readonly written: Written;
}

/** An area with what goes to its cells, row by row. */
export interface ContentBlock {
  readonly area: Area;
  readonly rows: Written[][];
}

/** office.js cuts larger writes into parts by itself, all in the same request, which is then larger than we meant. */
const MAX_CELLS = 1_400;

/**
 * The cells of one sheet in areas that cover nothing else: Excel leaves a cell alone for which null is written, but what it does where
 * that cell belongs to an array formula or is locked is nowhere said. Each cell is to stand once.
 */
export function contentBlocks(cells: readonly WrittenCell[]): ContentBlock[] {
  const byPlace = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell.written]));
  return rectanglesOf(cells)
    .flatMap(partsOf)
    .map((area) => ({
      area,
      rows: numbers(area.top, area.bottom).map((row) => numbers(area.left, area.right).map((column) => byPlace.get(keyOf(row, column)) ?? '')),
    }));
}

function partsOf(area: Area): Area[] {
  const parts: Area[] = [];
  for (let { left } = area; left <= area.right; left += MAX_CELLS) {
    const right = Math.min(area.right, left + MAX_CELLS - 1);
    const height = Math.max(1, Math.floor(MAX_CELLS / (right - left + 1)));
    for (let { top } = area; top <= area.bottom; top += height) {
      parts.push({ top, left, bottom: Math.min(area.bottom, top + height - 1), right });
    }
  }
  return parts;
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
