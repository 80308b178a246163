import type { Cell, Worksheet } from 'exceljs';
import { formatOf, parsePrinted } from '../../test/support/documents';
import type { DocumentTable } from '../../test/support/documents';

export interface Placement {
  /** Row and column of the title, counted from 1; the header stands on the row after it. */
  readonly row: number;
  readonly column?: number;
  /** Merged over the width of the table, as many people do with headings. */
  readonly titleMerged?: boolean;
  /** A line between title and header, such as "Belopp i tkr". */
  readonly note?: string;
  /** Each header cell merged over two rows. */
  readonly headerRows?: 1 | 2;
  /** Cells typed or pasted as text; row and column of the table counted from 0, the header being row 0. */
  readonly isText?: (row: number, column: number, printed: string) => boolean;
  /** Formula instead of a typed number, where it gives exactly what is printed. */
  readonly formulaOf?: (address: (column: number) => string, column: number) => string | null;
  /** Plain digits without thousands separators, for numbers printed without. */
  readonly plainDigits?: boolean;
  /** The table as a real Excel table of this name. */
  readonly excelTable?: string;
}

/** Writes a printed table as a person would type it. Returns the first free row after it. */
export function placeTable(sheet: Worksheet, table: DocumentTable, placement: Placement): number {
  const { row: top, column: left = 1, headerRows = 1 } = placement;
  const width = table.rows[0]?.length ?? 0;
  const titleCell = sheet.getCell(top, left);
  titleCell.value = table.title;
  titleCell.font = { bold: true, size: 13 };
  if (placement.titleMerged === true) sheet.mergeCells(top, left, top, left + width - 1);
  if (placement.note !== undefined) sheet.getCell(top + 1, left).value = placement.note;
  const headerTop = top + (placement.note === undefined ? 1 : 2);
  const bodyTop = headerTop + headerRows;
  table.rows.forEach((printedRow, rowIndex) => {
    const sheetRow = rowIndex === 0 ? headerTop : bodyTop + rowIndex - 1;
    const isTotal = /^(summa|totalt|netto|na@mnden totalt|socialkontor$)/iu.test(printedRow[0] ?? '');
    printedRow.forEach((printed, columnIndex) => {
      const cell = sheet.getCell(sheetRow, left + columnIndex);
      const isText = placement.isText?.(rowIndex, columnIndex, printed) ?? false;
      const formula = placement.formulaOf?.((column) => sheet.getCell(sheetRow, left + column).address, columnIndex) ?? null;
      writeCell(cell, printed, { isText, formula: rowIndex === 0 ? null : formula, plainDigits: placement.plainDigits === true });
      if (rowIndex === 0) styleHeader(cell);
      if (isTotal) cell.font = { bold: true };
    });
  });
  sheet.getRow(headerTop).height = headerRows === 1 ? 32 : 16;
  if (headerRows === 2) {
    for (let column = left; column < left + width; column++) sheet.mergeCells(headerTop, column, headerTop + 1, column);
  }
  if (placement.excelTable !== undefined) addExcelTable(sheet, table, headerTop, left, placement.excelTable);
  widenColumns(sheet, table, left);
  return bodyTop + table.rows.length - 1;
}

interface Writing {
  readonly isText: boolean;
  readonly formula: string | null;
  readonly plainDigits: boolean;
}

function writeCell(cell: Cell, printed: string, { isText, formula, plainDigits }: Writing): void {
  if (printed === '') return;
  const number = parsePrinted(printed);
  if (number === null || isText) {
    cell.value = printed;
    if (number !== null) cell.alignment = { horizontal: 'right' };
    return;
  }
  cell.value = formula === null ? number.value : { formula, result: number.value };
  if (/^\d{4}$/u.test(printed) && !plainDigits) return;
  cell.numFmt = numberFormat(printed, plainDigits);
}

function numberFormat(printed: string, plainDigits: boolean): string {
  const number = parsePrinted(printed);
  if (number === null) return 'General';
  if (printed.startsWith('+')) return '+0;-0;0';
  if (plainDigits && !/\d\s\d/u.test(printed)) return formatOf(number).replace('#,##', '');
  return formatOf(number);
}

function styleHeader(cell: Cell): void {
  cell.font = { bold: true };
  cell.alignment = { wrapText: true, vertical: 'bottom' };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EDF5' } };
  cell.border = { bottom: { style: 'thin' } };
}

function addExcelTable(sheet: Worksheet, table: DocumentTable, headerTop: number, left: number, name: string): void {
  const [header = [], ...body] = table.rows;
  const valueAt = (row: number, column: number): unknown => sheet.getCell(row, left + column).value;
  sheet.addTable({
    name,
    ref: sheet.getCell(headerTop, left).address,
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: header.map((label) => ({ name: label, filterButton: true })),
    rows: body.map((row, rowIndex) => row.map((_, column) => valueAt(headerTop + 1 + rowIndex, column))),
  });
}

/** Wide enough for labels and numbers; headers wrap. */
function widenColumns(sheet: Worksheet, table: DocumentTable, left: number): void {
  table.rows[0]?.forEach((_, columnIndex) => {
    const longest = Math.max(...table.rows.map((row, rowIndex) => (rowIndex === 0 ? 0 : (row[columnIndex] ?? '').length)));
    const wanted = Math.min(48, Math.max(14, longest + 3));
    const column = sheet.getColumn(left + columnIndex);
    column.width = Math.max(column.width ?? 0, wanted);
  });
}
