import type { Sheet, SheetCell, Workbook } from '../../../workbook';
import type { CellSays } from './overwritten-cell';

export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

export function cellAt(sheet: Sheet | undefined, row: number, column: number): SheetCell | undefined {
  return sheet?.rows.get(row)?.get(column);
}

export function whatItSays(cell: SheetCell | undefined): CellSays | null {
  return cell ? { value: cell.value, formula: cell.formula } : null;
}

/** Numbers to a billionth: programs keep fifteen digits of them, and line ends as they please. */
export function isSameValue(one: number | string | boolean, other: number | string | boolean): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (typeof one === 'string' && typeof other === 'string') return sameLineEnds(one) === sameLineEnds(other);
  return one === other;
}

export function sameLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
