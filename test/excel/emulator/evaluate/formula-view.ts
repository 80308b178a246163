import type { Sheet, SheetCell, Workbook } from '../../../../src/workbook/workbook';
import type { SheetModel, TableModel, WorkbookModel } from '../model/workbook-model';

/**
 * The workbook as far as its formulas' references need it: sheets by their slots, names, tables with the texts of their headers, hidden
 * rows. Other cells are left out.
 */
export function formulaView(model: WorkbookModel, sheets: readonly (SheetModel | null)[]): Workbook {
  const nameOf = new Map(model.sheets.map(({ id, name }) => [id, name]));
  return {
    sheets: sheets.map((sheet, slot) => (sheet ? viewOf(sheet, model.tables) : removedSheet(slot))),
    names: model.names.map(({ name, formula, sheet }) => ({
      name,
      refersTo: formula.replace(/^=/, ''),
      sheet: sheet === null ? null : (nameOf.get(sheet) ?? null),
    })),
    dateSystem: model.dateSystem,
  };
}

function viewOf(sheet: SheetModel, tables: readonly TableModel[]): Sheet {
  const own = tables.filter((table) => table.sheet === sheet.id);
  return {
    name: sheet.name,
    visibility: 'visible',
    isProtected: false,
    rows: new Map(own.filter(({ hasHeaders }) => hasHeaders).map((table) => [table.area.top, headersOf(table)])),
    merged: [],
    tables: own.map(({ name, area, hasHeaders, hasTotals }) => ({ name, area, headerRows: hasHeaders ? 1 : 0, totalsRows: hasTotals ? 1 : 0 })),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}

function headersOf({ area, columns }: TableModel): Map<number, SheetCell> {
  return new Map(columns.map(({ name }, at) => [area.left + at, { value: name, type: 'text', numberFormat: 'General', formula: null }]));
}

/** With a name that no formula can write. */
function removedSheet(slot: number): Sheet {
  return { name: `\u0000${slot}`, visibility: 'hidden', isProtected: false, rows: new Map(), merged: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}
