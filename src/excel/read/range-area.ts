import type { Area } from '../../workbook/workbook';

/** What is to be loaded of a range for `areaOfRange`. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** Untracked: it lives as long as its batch. */
export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return untracked(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

/** The library would otherwise have Excel remember the range, and send a request of its own to let it be forgotten. */
export function untracked(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
