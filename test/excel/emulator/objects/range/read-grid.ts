import type { Area } from '../../../../../src/workbook/workbook';
import { isWholeColumns, isWholeRows } from '../../model/area-formats';
import { EMPTY, inheritedFormat } from '../../model/cells';
import type { CellFormat, Content, SheetModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';

/**
 * A value of every cell, row by row. Null for whole columns and rows, whose cells Excel does not count out.
 * @throws ExcelError RangeExceedsLimit
 */
export function readGrid<T>(session: EmulatorSession, sheet: SheetModel, area: Area, read: (content: Content, format: CellFormat) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  const [rows, columns] = sizeOf(area);
  session.countCells(rows * columns, 0);
  return Array.from({ length: rows }, (_, r) => {
    const row = area.top + r;
    const cells = sheet.rows.get(row);
    return Array.from({ length: columns }, (_, c) => {
      const cell = cells?.get(area.left + c);
      return cell ? read(cell.content, cell.format) : read(EMPTY, inheritedFormat(sheet, row, area.left + c));
    });
  });
}

export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export function sizeOf({ top, left, bottom, right }: Area): [rows: number, columns: number] {
  return [bottom - top + 1, right - left + 1];
}
