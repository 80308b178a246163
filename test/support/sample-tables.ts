import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRange } from '../../src/workbook/address';
import type { SheetCell, Workbook } from '../../src/workbook/workbook';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import type { DocumentTable } from './documents';

export const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');

export function readSample(name: string): Workbook {
  return readXlsx(new Uint8Array(readFileSync(join(SAMPLES, `${name}.xlsx`))));
}

/** The cells of a range as printed in the document, under the title that stands in the row above it. */
export function sampleTable(workbook: Workbook, sheetName: string, range: string): DocumentTable {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const area = parseRange(range);
  if (!sheet || !area) throw new RangeError(`no ${sheetName}!${range}`);
  const textAt = (row: number, column: number): string => printCell(sheet.rows.get(row)?.get(column));
  const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    title: textAt(area.top - 1, area.left),
    rows: span(area.top, area.bottom).map((row) => span(area.left, area.right).map((column) => textAt(row, column))),
  };
}

/** A sample's number as Swedish print: its format says the decimals and whether it is a percentage. */
function printCell(cell: SheetCell | undefined): string {
  if (!cell) return '';
  if (typeof cell.value !== 'number') return String(cell.value);
  const isPercent = cell.numberFormat.endsWith('%');
  const decimals = /\.(0+)/u.exec(cell.numberFormat)?.[1]?.length ?? 0;
  const [whole = '', fraction] = (isPercent ? cell.value * 100 : cell.value).toFixed(decimals).split('.');
  const grouped = cell.numberFormat.startsWith('#,##0') ? whole.replace(/\B(?=(\d{3})+$)/gu, ' ') : whole;
  return `${grouped}${fraction === undefined ? '' : `,${fraction}`}${isPercent ? ' %' : ''}`;
}
