import ExcelJS from 'exceljs';
import { addressOf } from '../../../../../src/workbook/address';
import type { CellValue, Content, SheetModel, TableModel, WorkbookModel } from '../workbook-model';

/**
 * The model as an .xlsx file, by a program that is not ours, for yet another to read: contents, number formats, tables, names of the
 * workbook and visibility. Looks, rules, charts and all else are left out.
 */
export async function saveModel(model: WorkbookModel): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = model.dateSystem === 1904;
  for (const sheet of model.sheets) {
    const saved = book.addWorksheet(sheet.name, { state: STATES[sheet.visibility] });
    // Cells come after: a table is put down with rows of its own.
    for (const table of model.tables) if (table.sheet === sheet.id) addTable(saved, table);
    saveCells(saved, sheet);
  }
  // Formulas in names, and those local to a sheet, are more than it can write.
  for (const { name, formula, sheet } of model.names) {
    if (sheet === null && /^=(?:'(?:[^']|'')+'|[^'!]+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/u.test(formula)) book.definedNames.add(formula.slice(1), name);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addTable(saved: ExcelJS.Worksheet, { name, area, hasHeaders, hasTotals, columns }: TableModel): void {
  const rows = area.bottom - area.top + 1 - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0);
  saved.addTable({
    name,
    ref: addressOf(area.top, area.left),
    headerRow: hasHeaders,
    totalsRow: hasTotals,
    columns: columns.map((column) => ({ name: column.name })),
    rows: Array.from({ length: rows }, () => columns.map(() => null)),
  });
}

function saveCells(saved: ExcelJS.Worksheet, { rows }: SheetModel): void {
  for (const [row, cells] of rows) {
    for (const [column, { content, format }] of cells) {
      const cell = saved.getCell(row + 1, column + 1);
      cell.value = savedContent(content);
      if (format.numberFormat !== 'General') cell.numFmt = format.numberFormat;
    }
  }
}

function savedContent(content: Content): ExcelJS.CellValue {
  if (content.kind === 'spilled') return savedValue(content.value);
  if (content.kind !== 'formula') return savedValue(content);
  const result = savedValue(content.value);
  return { formula: content.formula.slice(1), ...(result !== null && { result }) };
}

function savedValue(value: CellValue): number | string | boolean | ExcelJS.CellErrorValue | null {
  if (value.kind === 'empty') return null;
  // Its type lists the errors; what the file says is kept in any case.
  return value.kind === 'error' ? { error: value.value as ExcelJS.CellErrorValue['error'] } : value.value;
}

const STATES: Readonly<Record<SheetModel['visibility'], ExcelJS.WorksheetState>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };
