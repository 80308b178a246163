import { toNumber } from '../../../src/core/numbers/decimal';
import type { Table } from '../../../src/core/table';
import { readTables } from '../../../src/workbook/tables/read-tables';
import { workbookFromRows } from '../../support/sheet-from-rows';
import type { CellInput, SheetOptions } from '../../support/sheet-from-rows';

/** The tables of a sheet called Blad1 whose cell A1 is the first of the rows. */
export function tablesOf(rows: readonly (readonly CellInput[])[], options: SheetOptions = {}): readonly Table[] {
  return readTables(workbookFromRows(rows, options)).tables;
}

/** "B2 budget 2025 cost" for each column; what is no period by its role. */
export function columnsOf({ columns }: Table): string[] {
  return columns.map(({ cell, role, period, measure }) =>
    [cell, ...(role === 'period' ? [period?.kind, period?.year, measure] : [role])].filter((part) => part !== null).join(' '),
  );
}

/** "total Summa = 0 1: 12 30" for each row: its kind, label, addends and numbers; other cells by their state. */
export function rowsOf({ rows }: Table): string[] {
  return rows.map(({ kind, label, addends, cells }) => {
    const sums = addends.length > 0 ? ` = ${addends.join(' ')}` : '';
    return `${kind} ${label}${sums}: ${cells.map(({ state, number }) => (number ? String(toNumber(number.value)) : state)).join(' ')}`;
  });
}
