import type { RowHeight } from '../write-plan';
import type { OwnCell, OwnSheet } from './own-content';

/** Of text in the size that most workbooks have by default. */
const DEFAULT_SIZE = 11;
const LINE_PER_SIZE = 15 / DEFAULT_SIZE;
const DEFAULT_WIDTH = 8;
/** Of a column's characters one goes to the space at its sides. */
const SIDES = 1;
/** Letters are narrower than the digits that a width is counted in; bold ones are as wide. */
const LETTERS_PER_DIGIT = 1.12;

/**
 * The rows of a sheet of ours that need more than one line of the default size: not every program fits a row to its text by itself.
 * Widths of letters are not known here; a line too many is better than one that is cut off.
 */
export function fitRows({ cells, dress }: Pick<OwnSheet, 'cells' | 'dress'>): RowHeight[] {
  const widths = new Map(dress.widths.map(({ column, width }) => [column, width]));
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const height = heightOf(cell, widths.get(cell.column) ?? DEFAULT_WIDTH);
    if (height > (heights.get(cell.row) ?? lineHeight(DEFAULT_SIZE))) heights.set(cell.row, height);
  }
  return [...heights].sort(([a], [b]) => a - b).map(([row, height]) => ({ row, height }));
}

/** How many lines words take, in characters of the default font. A word that is longer than a line is broken. */
export function countLines(text: string, width: number): number {
  const longest = Math.max(1, Math.floor(width));
  return text.split('\n').reduce((all, paragraph) => {
    let [lines, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= longest) used = needed;
      else {
        const broken = Math.ceil(word.length / longest);
        lines += used === 0 ? broken - 1 : broken;
        used = word.length - (broken - 1) * longest;
      }
    }
    return all + lines;
  }, 0);
}

function heightOf({ content, style }: OwnCell, width: number): number {
  const size = style.size ?? DEFAULT_SIZE;
  const value = content.kind === 'constant' ? content.value : content.kind === 'formula' ? content.expression.value : '';
  const letters = (width - SIDES) * (style.bold === true ? 1 : LETTERS_PER_DIGIT) * (DEFAULT_SIZE / size);
  const lines = style.wrap === true && typeof value === 'string' ? countLines(value, letters) : 1;
  return lines * lineHeight(size);
}

function lineHeight(size: number): number {
  return Math.ceil(size * LINE_PER_SIZE);
}
