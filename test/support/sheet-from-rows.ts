import { columnName, parseRange } from '../../src/workbook/address';
import type { Area, CellType, DefinedName, Sheet, SheetCell, SheetTable, Workbook } from '../../src/workbook/workbook';

/** null and '' are empty cells; a string is a text cell, also when it looks like a number. */
export type CellInput = string | number | boolean | null | SheetCell;

export interface SheetOptions {
  /** Where the first cell of the rows stands, as row and column counted from 0. */
  readonly top?: number;
  readonly left?: number;
  /** A1 ranges. */
  readonly merged?: readonly string[];
  /** Row and column numbers counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly { readonly name: string; readonly range: string; readonly totalsRows?: number }[];
  readonly visibility?: Sheet['visibility'];
  readonly isProtected?: boolean;
  /** The format of the bare numbers among the rows; a thousands separator without decimals where none is given. */
  readonly numberFormat?: string;
}

/** A sheet of the port from rows of cells, without any file. */
export function sheetFromRows(name: string, rows: readonly (readonly CellInput[])[], options: SheetOptions = {}): Sheet {
  const { top = 0, left = 0, numberFormat = '#,##0' } = options;
  const filled = new Map<number, Map<number, SheetCell>>();
  rows.forEach((row, rowIndex) => {
    const cells = new Map<number, SheetCell>();
    row.forEach((input, columnIndex) => {
      const cell = cellFrom(input, numberFormat);
      if (cell) cells.set(left + columnIndex, cell);
    });
    if (cells.size > 0) filled.set(top + rowIndex, cells);
  });
  return {
    name,
    visibility: options.visibility ?? 'visible',
    isProtected: options.isProtected ?? false,
    rows: filled,
    merged: (options.merged ?? []).map(areaOf),
    tables: (options.tables ?? []).map(
      (table): SheetTable => ({ name: table.name, area: areaOf(table.range), headerRows: 1, totalsRows: table.totalsRows ?? 0 }),
    ),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
  };
}

export function workbookOf(sheets: readonly Sheet[], names: readonly DefinedName[] = []): Workbook {
  return { sheets, names };
}

/** A workbook of one sheet named Blad1. */
export function workbookFromRows(rows: readonly (readonly CellInput[])[], options: SheetOptions = {}): Workbook {
  return workbookOf([sheetFromRows('Blad1', rows, options)]);
}

export function numberCell(value: number, numberFormat = '#,##0'): SheetCell {
  return { value, type: 'number', numberFormat, formula: null };
}

export function percentCell(share: number, numberFormat = '0.0%'): SheetCell {
  return numberCell(share, numberFormat);
}

export function formulaCell(formula: string, value: number, numberFormat = '#,##0'): SheetCell {
  return { value, type: 'number', numberFormat, formula };
}

export function errorCell(name: string, formula: string | null = null): SheetCell {
  return { value: name, type: 'error', numberFormat: 'General', formula };
}

export function dateCell(serial: number, numberFormat = 'yyyy-mm-dd'): SheetCell {
  return { value: serial, type: 'date', numberFormat, formula: null };
}

/** The A1 address of a cell counted from 0. */
export function at(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function areaOf(range: string): Area {
  const area = parseRange(range);
  if (!area) throw new RangeError(`not a range: ${range}`);
  return area;
}

function cellFrom(input: CellInput, numberFormat: string): SheetCell | null {
  if (input === null || input === '') return null;
  if (typeof input === 'object') return input;
  const type: CellType = typeof input === 'number' ? 'number' : typeof input === 'boolean' ? 'boolean' : 'text';
  return { value: input, type, numberFormat: type === 'number' ? numberFormat : 'General', formula: null };
}
