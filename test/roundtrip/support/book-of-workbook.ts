import type { SheetCell, Workbook } from '../../../src/workbook/workbook';
import { bookParts, FIRST_FORMAT, packed } from './book';
import type { BookCell } from './book';

/** A workbook of constants as a file. */
export function bookOfWorkbook({ sheets }: Workbook): Uint8Array {
  const formats: string[] = [];
  const styleOf = ({ numberFormat }: SheetCell): number => {
    if (!formats.includes(numberFormat)) formats.push(numberFormat);
    return FIRST_FORMAT + formats.indexOf(numberFormat);
  };
  const cellOf = (cell: SheetCell | undefined): BookCell => {
    if (!cell) return null;
    if (typeof cell.value === 'number') return { xml: `<c r="@" s="${styleOf(cell)}"><v>${cell.value}</v></c>` };
    return String(cell.value);
  };
  const books = sheets.map(({ name, rows }) => {
    const lines = Array.from({ length: Math.max(-1, ...rows.keys()) + 1 }, (_, row) => {
      const cells = rows.get(row);
      return Array.from({ length: Math.max(-1, ...(cells?.keys() ?? [])) + 1 }, (_each, column) => cellOf(cells?.get(column)));
    });
    return { name, rows: lines };
  });
  return packed(bookParts(books, { formats }));
}
