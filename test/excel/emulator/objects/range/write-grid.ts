import type { Area } from '../../../../../src/workbook/workbook';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument } from '../../protocol/excel-error';
import { isUnbounded, sizeOf } from './read-grid';

/** As Excel says it of a range's two-dimensional properties. */
export function wrongSize() {
  return invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

/**
 * Goes through what is written to an area: an array of its size, or one value for all its cells. Null leaves a cell as it is, and is not
 * told of.
 * @throws ExcelError InvalidArgument for an array of another size, and for whole columns and rows
 */
export function eachWritten(session: EmulatorSession, area: Area, value: unknown, write: (row: number, column: number, value: unknown) => void): void {
  const [rows, columns] = sizeOf(area);
  if (isUnbounded(area)) throw invalidArgument();
  const single = singleOf(value);
  if (single === undefined) checkSize(value, rows, columns);
  session.countCells(0, rows * columns);
  for (let r = 0; r < rows; r += 1) {
    const line: unknown = single === undefined && Array.isArray(value) ? value[r] : null;
    for (let c = 0; c < columns; c += 1) {
      const part: unknown = single === undefined && Array.isArray(line) ? line[c] : single;
      if (part !== null && part !== undefined) write(area.top + r, area.left + c, part);
    }
  }
}

/** A value that is no array, or an array of one: it goes to all cells. Undefined for an array of more. */
function singleOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value === undefined ? null : value;
  const line: unknown = value[0];
  if (value.length !== 1 || !Array.isArray(line) || line.length !== 1) return undefined;
  const single: unknown = line[0];
  return single ?? null;
}

function checkSize(value: unknown, rows: number, columns: number): void {
  if (!Array.isArray(value) || value.length !== rows) throw wrongSize();
  if (value.some((line) => !Array.isArray(line) || line.length !== columns)) throw wrongSize();
}
