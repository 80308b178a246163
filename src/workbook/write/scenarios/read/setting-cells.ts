import { toNumber } from '../../../../core/numbers/decimal';
import { addressOf } from '../../../address';
import { readNumber } from '../../../text/numbers/read-number';
import type { Area, Sheet, SheetCell } from '../../../workbook';
import type { SettingProblem, SettingProblemReason } from './setting-problem';
import { SHARE_LIMITS } from './share-limits';

/** More than any limit means, in whichever unit; far beyond it numbers end. */
const LARGEST_AMOUNT = 1e12;

/** Reads the cells of a sheet that a person has filled in, and gathers what cannot be understood. */
export class SettingCells {
  readonly problems: SettingProblem[] = [];

  constructor(private readonly sheet: Sheet) {}

  /** Without spaces around it; a number is its digits; "" for an empty cell. */
  text(row: number, column: number): string {
    return String(this.cell(row, column)?.value ?? '').trim();
  }

  /** A share; null for an empty cell, a dash, and what is a problem. */
  share(row: number, column: number): number | null {
    const read = shareOf(this.cell(row, column));
    if (read === null) return null;
    if (read >= SHARE_LIMITS.low && read <= SHARE_LIMITS.high) return read;
    this.report(row, column, 'not-a-share');
    return null;
  }

  /** An amount of zero or more, below what any budget is; 0 for an empty cell and what is a problem. */
  amount(row: number, column: number): number {
    const read = numberOf(this.cell(row, column)) ?? 0;
    if (read >= 0 && read <= LARGEST_AMOUNT) return read;
    this.report(row, column, 'not-an-amount');
    return 0;
  }

  report(row: number, column: number, reason: SettingProblemReason): void {
    const text = this.text(row, column);
    this.problems.push({ code: 'bad-setting', sheet: this.sheet.name, cell: addressOf(row, column), text, reason });
  }

  /** The columns of an area, ascending. */
  columns({ left, right }: Area): number[] {
    return Array.from({ length: right - left + 1 }, (_, index) => left + index);
  }

  private cell(row: number, column: number): SheetCell | undefined {
    return this.sheet.rows.get(row)?.get(column);
  }
}

/** Null for nothing; NaN for what is no share. */
function shareOf(cell: SheetCell | undefined): number | null {
  if (cell?.type !== 'text') return numberOf(cell);
  const reading = readNumber(String(cell.value));
  if (reading.state === 'blank' || reading.state === 'nothing') return null;
  if (reading.state !== 'number' && reading.state !== 'ambiguous') return Number.NaN;
  if (reading.unit !== null) return Number.NaN;
  const value = toNumber((reading.state === 'number' ? reading.number : reading.asDecimal).value);
  // As a cell of percentages takes what is typed into it: "3,5" is 3,5 %, "0,035" is so too.
  return reading.isPercent || Math.abs(value) < 1 ? value : value / 100;
}

/** Null for nothing; NaN for what is no number. */
function numberOf(cell: SheetCell | undefined): number | null {
  if (cell === undefined || cell.value === '') return null;
  if (cell.type === 'number' && typeof cell.value === 'number') return cell.value;
  if (cell.type !== 'text') return Number.NaN;
  const reading = readNumber(String(cell.value));
  if (reading.state === 'blank' || reading.state === 'nothing') return null;
  return reading.state === 'number' && !reading.isPercent && reading.unit === null ? toNumber(reading.number.value) : Number.NaN;
}
