import { decimal, multiply } from '../../../core/numbers/decimal';
import type { PrintedNumber } from '../../../core/numbers/printed-number';
import type { TableCell } from '../../../core/table';
import { addressOf } from '../../address';
import { settle } from '../../text/numbers/read-number';
import type { NumberReading } from '../../text/numbers/read-number';
import type { Block } from './find-blocks';
import type { GridCell } from './grid-cell';
import { cellAt } from './grid-view';
import { isOtherThanSum } from '../type/sum-formula';

/** One place of a block's body: its sheet cell, if filled, and the number read there as its column settles it. */
export interface BodyCell {
  readonly address: string;
  readonly cell: GridCell | null;
  readonly reading: NumberReading;
  /** Its formula is known to be no sum of the block's rows. */
  readonly isNoSum: boolean;
}

const BLANK: NumberReading = { state: 'blank' };

/** row → column → what stands there, for every row and column of the block. */
export function readBody(block: Block): BodyCell[][] {
  const { view } = block;
  const hasHidden = [...view.hiddenRows].some((row) => row >= block.area.top && row <= block.area.bottom);
  const body = block.rows.map(({ row }) =>
    block.columns.map(({ column }): BodyCell => {
      const cell = cellAt(view, row, column) ?? null;
      const address = view.isTurned ? addressOf(column, row) : addressOf(row, column);
      const formula = cell?.source.formula ?? null;
      return { address, cell, reading: cell?.reading ?? BLANK, isNoSum: formula !== null && isOtherThanSum(formula, hasHidden) };
    }),
  );
  settleAmbiguous(body, view.isTurned);
  return body;
}

/** A column of the sheet settles its own numbers; turned, it is a row of the block. */
function settleAmbiguous(body: BodyCell[][], isTurned: boolean): void {
  const unsettled = new Set<number>();
  body.forEach((line, row) => {
    line.forEach(({ reading }, column) => {
      if (reading.state === 'ambiguous') unsettled.add(isTurned ? row : column);
    });
  });
  for (const index of unsettled) {
    const line = isTurned ? (body[index] ?? []) : columnOf(body, index);
    settle(line.map(({ reading }) => reading)).forEach((reading, place) => {
      const [row, column] = isTurned ? [index, place] : [place, index];
      const cells = body[row];
      const cell = cells?.[column];
      if (cells && cell) cells[column] = { ...cell, reading };
    });
  }
}

export function columnOf<T>(lines: readonly (readonly T[])[], index: number): T[] {
  const column: T[] = [];
  for (const line of lines) {
    const cell = line[index];
    if (cell !== undefined) column.push(cell);
  }
  return column;
}

function isPercentCell({ reading }: BodyCell): boolean {
  return reading.state === 'number' && reading.isPercent;
}

/** More of the numbers are percentages than not. */
export function arePercentages(cells: readonly BodyCell[]): boolean {
  const numbers = cells.filter(({ reading }) => reading.state === 'number');
  return 2 * numbers.filter(isPercentCell).length > numbers.length;
}

/** A footnote's sign alone says nothing of a number. */
const FOOTNOTE_SIGN = /^[*†¹²³]+$/;

/** `isNumeric`: a number belongs here, so that anything else is unreadable. */
export function tableCell({ address, cell, reading, isNoSum }: BodyCell, isNumeric: boolean, isPercent: boolean): TableCell {
  const text = cell?.text ?? '';
  const isFormula = cell !== null && cell.source.formula !== null;
  if (reading.state === 'number') {
    const number = isPercent && !reading.isPercent ? percentPoints(reading.number) : reading.number;
    return { address, state: 'number', number, text, isFormula, isNoSum };
  }
  const isBotched = reading.state === 'text' || reading.state === 'unreadable';
  const state = isBotched ? (isNumeric && !FOOTNOTE_SIGN.test(text) ? 'unreadable' : 'text') : reading.state;
  return { address, state, number: null, text, isFormula, isNoSum };
}

/** "8,6" in a column or row of percentages without its sign is 8.6 %, not 860 %. */
function percentPoints({ value, resolution }: PrintedNumber): PrintedNumber {
  const hundredth = decimal(1, 2);
  return { value: multiply(value, hundredth), resolution: multiply(resolution, hundredth) };
}
