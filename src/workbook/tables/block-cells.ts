import { decimal, multiply } from '../../core/decimal';
import type { PrintedNumber } from '../../core/printed-number';
import type { TableCell } from '../../core/table';
import { addressOf } from '../address';
import { settle } from '../text/read-number';
import type { NumberReading } from '../text/read-number';
import type { Block } from './find-blocks';
import type { GridCell } from './grid-cell';
import { cellAt } from './grid-view';

/** One place of a block's body: its sheet cell, if filled, and the number read there as its column settles it. */
export interface BodyCell {
  readonly address: string;
  readonly cell: GridCell | null;
  readonly reading: NumberReading;
}

const BLANK: NumberReading = { state: 'blank' };

/** row → column → what stands there, for every row and column of the block. */
export function readBody(block: Block): BodyCell[][] {
  const { view } = block;
  const body = block.rows.map(({ row }) =>
    block.columns.map(({ column }): BodyCell => {
      const cell = cellAt(view, row, column) ?? null;
      const address = view.isTurned ? addressOf(column, row) : addressOf(row, column);
      return { address, cell, reading: cell?.reading ?? BLANK };
    }),
  );
  return view.isTurned ? body.map(settleLine) : turnLines(turnLines(body).map(settleLine));
}

function settleLine(line: readonly BodyCell[]): BodyCell[] {
  if (!line.some(({ reading }) => reading.state === 'ambiguous')) return [...line];
  const settled = settle(line.map(({ reading }) => reading));
  return line.map((body, index) => ({ ...body, reading: settled[index] ?? body.reading }));
}

function turnLines<T>(lines: readonly (readonly T[])[]): T[][] {
  const width = lines[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => lines.flatMap((line) => line.slice(index, index + 1)));
}

export function isPercentCell({ reading }: BodyCell): boolean {
  return reading.state === 'number' && reading.isPercent;
}

/** More of the numbers are percentages than not. */
export function arePercentages(cells: readonly BodyCell[]): boolean {
  const numbers = cells.filter(({ reading }) => reading.state === 'number');
  return 2 * numbers.filter(isPercentCell).length > numbers.length;
}

/** A footnote sign or a reference to a note says nothing of a number. */
const NOTE = /^(?:[*†¹²³]+|\(?(?:se )?(?:not|kommentar|bilaga)\b.*)$/i;

/** `isNumeric`: a number belongs here, so that anything else is unreadable. */
export function tableCell({ address, cell, reading }: BodyCell, isNumeric: boolean, isPercent: boolean): TableCell {
  const place = { address, text: cell?.text ?? '', isFormula: cell?.source.formula !== null && cell !== null };
  if (reading.state === 'number') {
    const number = isPercent && !reading.isPercent ? percentPoints(reading.number) : reading.number;
    return { ...place, state: 'number', number };
  }
  const isBotched = reading.state === 'text' || reading.state === 'unreadable';
  if (isBotched) return { ...place, state: isNumeric && !NOTE.test(place.text) ? 'unreadable' : 'text', number: null };
  return { ...place, state: reading.state, number: null };
}

/** "8,6" in a column or row of percentages without its sign is 8.6 %, not 860 %. */
function percentPoints({ value, resolution }: PrintedNumber): PrintedNumber {
  const hundredth = decimal(1, 2);
  return { value: multiply(value, hundredth), resolution: multiply(resolution, hundredth) };
}
