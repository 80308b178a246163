import type { WorkbookModel } from '../emulator/model/workbook-model';
import type { DefinedName, Sheet, SheetCell, SheetTable, Workbook } from '../../../src/workbook/workbook';

/**
 * A workbook that was read out of its file, as Excel can tell it: all that differs between the two readings of a workbook is named here.
 */
export function asExcelTells(workbook: Workbook): Workbook {
  return {
    ...workbook,
    // Office.js does not say what dates count from.
    dateSystem: 1900,
    names: sortNames(workbook.names.filter(({ name }) => !isProgramsOwn(name))),
    sheets: workbook.sheets.map(sheetAsExcelTells),
  };
}

/** Widths of their own that a file gives without saying so ("bestFit" alone) are told by Excel like any other. */
export function withWidthsOf({ sheets: models }: WorkbookModel, workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet, index) => {
    const widths = [...(models[index]?.columnWidths ?? [])].filter(([, width]) => width !== models[index]?.standardWidth);
    const all = [...(sheet.sizedColumns ?? []), ...widths.map(([column]) => column)];
    return { ...sheet, sizedColumns: new Set(all.sort((one, other) => one - other)) };
  });
  return { ...workbook, sheets };
}

/** Order means nothing: Excel gives names and tables by its own, and local names with their sheets. */
export function inOneOrder(workbook: Workbook): Workbook {
  return { ...workbook, names: sortNames(workbook.names), sheets: workbook.sheets.map((sheet) => ({ ...sheet, tables: sortTables(sheet.tables) })) };
}

/** Print areas, print titles and filters stand as names in files only. */
function isProgramsOwn(name: string): boolean {
  return name.startsWith('_xlnm.');
}

function sheetAsExcelTells({ rows, tables, sizedColumns = new Set(), hiddenColumns, hiddenRows, ...rest }: Sheet): Sheet {
  return {
    ...rest,
    rows: new Map([...rows].flatMap(([row, cells]) => calculated(row, cells))),
    tables: sortTables(tables),
    // Rows below the last one used are not asked about.
    hiddenRows: new Set([...hiddenRows].filter((row) => row <= Math.max(-1, ...rows.keys()))),
    hiddenColumns,
    // Files may leave it open whether a hidden column has a width of its own.
    sizedColumns: new Set([...sizedColumns, ...hiddenColumns].sort((one, other) => one - other)),
  };
}

/** Excel has calculated every formula: what a program has left open is known to it, so the value cannot be compared. */
function calculated(row: number, cells: ReadonlyMap<number, SheetCell>): [number, ReadonlyMap<number, SheetCell>][] {
  if (![...cells.values()].some(({ isCalculated }) => isCalculated === false)) return [[row, cells]];
  throw new Error(`row ${row} has formulas that nobody has calculated`);
}

function sortNames(names: readonly DefinedName[]): DefinedName[] {
  return names.toSorted((one, other) => compare(`${one.sheet ?? ''}!${one.name}`, `${other.sheet ?? ''}!${other.name}`));
}

function sortTables(tables: readonly SheetTable[]): SheetTable[] {
  return tables.toSorted((one, other) => compare(one.name, other.name));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
