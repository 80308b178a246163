import { columnName, rangeOf } from '../../../../../src/workbook/address';
import type { Area } from '../../../../../src/workbook/workbook';
import { isWholeColumns, isWholeRows } from '../../model/area-formats';

/** "'Volymer och priser'!A1:B2", "Driftbudget!A:C", "Underlag!2:5", as Excel answers an address. */
export function printAddress(sheet: string, area: Area): string {
  return `${sheetPart(sheet)}${printArea(area)}`;
}

/** As formulas and names have it: "Underlag!$B$4:$B$6". */
export function printFixedAddress(sheet: string, area: Area): string {
  return `${sheetPart(sheet)}${printArea(area).replace(/([A-Z]+)?(\d+)?/g, (_, column = '', row = '') => fixed(String(column), String(row)))}`;
}

function printArea(area: Area): string {
  // The whole sheet is printed as its rows.
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return rangeOf(area);
}

/** With its "!": quoted unless it is a plain word that reads as nothing else. */
export function sheetPart(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet) && !/^(?:R\d*)?(?:C\d*)?$/i.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function fixed(column: string, row: string): string {
  return `${column === '' ? '' : `$${column}`}${row === '' ? '' : `$${row}`}`;
}
