import { numberCell } from '../support/sheet-from-rows';
import type { CellInput } from '../support/sheet-from-rows';

/** A printed amount: `steps` of 10^−decimals; a percentage's steps are of percent. */
export interface Amount {
  readonly steps: number;
  readonly decimals: number;
  readonly isPercent: boolean;
}

export type DraftCell = string | Amount | null;

export interface Draft {
  readonly title: string;
  /** Header first; the first column holds labels. */
  readonly rows: readonly (readonly DraftCell[])[];
}

/** True values are whole thousandths of the printed unit; a reader sees them rounded half away from zero. */
export function printed(thousandths: number, decimals: number): Amount {
  const step = 10 ** (3 - decimals);
  const magnitude = Math.floor((2 * Math.abs(thousandths) + step) / (2 * step));
  return { steps: thousandths < 0 && magnitude > 0 ? -magnitude : magnitude, decimals, isPercent: false };
}

/** numerator / denominator as a percentage. Throws for a zero denominator. */
export function printedPercent(numerator: number, denominator: number, decimals: number): Amount {
  if (denominator === 0) throw new RangeError('a percentage of nothing');
  const scaled = (numerator / denominator) * 100 * 10 ** decimals;
  const magnitude = Math.floor(Math.abs(scaled) + 0.5);
  return { steps: scaled < 0 && magnitude > 0 ? -magnitude : magnitude, decimals, isPercent: true };
}

export interface Typing {
  /** Everything as text, with this thousands separator. */
  readonly text: ' ' | '\u00a0' | null;
  readonly minus: '-' | '−';
}

export function typeDraft({ title, rows }: Draft, typing: Typing): CellInput[][] {
  return [[title], ...rows.map((row) => row.map((cell) => typeCell(cell, typing)))];
}

function typeCell(cell: DraftCell, { text, minus }: Typing): CellInput {
  if (cell === null || typeof cell === 'string') return cell;
  const { steps, decimals, isPercent } = cell;
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (text === null) {
    const value = Number(`${steps}e-${decimals + (isPercent ? 2 : 0)}`);
    return numberCell(value, isPercent ? `0${fraction}%` : `#,##0${fraction}`);
  }
  const digits = String(Math.abs(steps)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/gu, text);
  const decimalPart = decimals === 0 ? '' : `,${digits.slice(-decimals)}`;
  return `${steps < 0 ? minus : ''}${whole}${decimalPart}${isPercent ? ' %' : ''}`;
}

/** Adds to one amount of a draft; everything else is shared. */
export function changeAmount(draft: Draft, row: number, column: number, addedSteps: number): Draft {
  return {
    ...draft,
    rows: draft.rows.map((cells, rowIndex) =>
      cells.map((cell, columnIndex) => {
        if (rowIndex !== row || columnIndex !== column || cell === null || typeof cell === 'string') return cell;
        return { ...cell, steps: cell.steps + addedSteps };
      }),
    ),
  };
}
