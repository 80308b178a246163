import { isDateFormat } from '../../workbook/text/numbers/number-format';
import type { Sheet, SheetCell, Workbook } from '../../workbook/workbook';
import type { RecalculatedCell } from '../evaluate/recalculate-dependants';

/** The workbook with other values in its formulas, as it would be read; what stays the same is shared with what was given. */
export function withValues(workbook: Workbook, values: readonly RecalculatedCell[]): Workbook {
  if (values.length === 0) return workbook;
  const names = new Set(values.map(({ place }) => place.sheet));
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (names.has(sheet.name) ? sheetWith(sheet, values.filter(({ place }) => place.sheet === sheet.name)) : sheet)) };
}

function sheetWith(sheet: Sheet, values: readonly RecalculatedCell[]): Sheet {
  const changed = new Map<number, Map<number, SheetCell>>();
  for (const { place: { row, column }, value } of values) {
    const cells = changed.get(row) ?? new Map(sheet.rows.get(row));
    changed.set(row, cells);
    const cell = cells.get(column);
    if (cell) cells.set(column, cellWith(cell, value));
  }
  return { ...sheet, rows: new Map([...sheet.rows].map(([row, cells]) => [row, changed.get(row) ?? cells])) };
}

function cellWith({ numberFormat, formula }: SheetCell, value: number | string | boolean): SheetCell {
  return { value, type: typeOf(value, numberFormat), numberFormat, formula };
}

function typeOf(value: number | string | boolean, numberFormat: string): SheetCell['type'] {
  if (typeof value === 'number') return isDateFormat(numberFormat) ? 'date' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}
