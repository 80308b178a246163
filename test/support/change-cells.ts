import { parseAddress } from '../../src/workbook/address';
import type { SheetCell, Workbook } from '../../src/workbook/workbook';

/** What a person writes: a constant, a formula with its value, or null for nothing. */
export type Typed = number | string | { readonly formula: string; readonly value: number | string } | null;

/** The workbook after a person has written in cells, by "Sheet!A1". */
export function changeCells(workbook: Workbook, changes: Readonly<Record<string, Typed>>): Workbook {
  return Object.entries(changes).reduce((changed, [place, typed]) => {
    const [name = '', address = ''] = place.split('!');
    const at = parseAddress(address);
    if (!at || !changed.sheets.some((sheet) => sheet.name === name)) throw new RangeError(`no place ${place}`);
    return { ...changed, sheets: changed.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: withCell(sheet.rows, at, typed) } : sheet)) };
  }, workbook);
}

function withCell(
  rows: Workbook['sheets'][number]['rows'],
  { row, column }: { readonly row: number; readonly column: number },
  typed: Typed,
): Workbook['sheets'][number]['rows'] {
  const cells = new Map(rows.get(row));
  const cell = cellOf(typed, cells.get(column)?.numberFormat ?? 'General');
  if (cell) cells.set(column, cell);
  else cells.delete(column);
  const changed = new Map(rows).set(row, sorted(cells));
  if (cells.size === 0) changed.delete(row);
  return sorted(changed);
}

function cellOf(typed: Typed, numberFormat: string): SheetCell | null {
  if (typed === null) return null;
  const { formula, value } = typeof typed === 'object' ? typed : { formula: null, value: typed };
  return { value, type: typeof value === 'number' ? 'number' : 'text', numberFormat, formula };
}

function sorted<V>(map: ReadonlyMap<number, V>): Map<number, V> {
  return new Map([...map].sort(([one], [other]) => one - other));
}
