import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, IColumnData, IFreeze, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../../workbook/workbook';
import type { CellPicture, CellPictures, SheetPicture } from '../picture/sheet-picture';
import { styleOf } from './style-of';

/** A picture as Univer takes it for a sheet of its own. */
export function sheetData(id: string, picture: SheetPicture): Partial<IWorksheetData> {
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const [row, { size, isHidden }] of picture.rows) rowData[row] = { h: size ?? picture.usualHeight, hd: flag(isHidden), ia: BooleanNumber.FALSE };
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const [column, { size, isHidden }] of picture.columns) columnData[column] = { w: size ?? picture.usualWidth, hd: flag(isHidden) };
  return {
    id,
    name: picture.name,
    hidden: flag(picture.isHidden),
    cellData: cellData(picture.cells),
    rowData,
    columnData,
    rowCount: picture.rowCount,
    columnCount: picture.columnCount,
    defaultRowHeight: picture.usualHeight,
    defaultColumnWidth: picture.usualWidth,
    mergeData: picture.merged.map(univerRange),
    freeze: freezeOf(picture),
    showGridlines: flag(picture.hasGridLines),
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
  };
}

/** Always a text: what a number looks like is settled already. */
export function univerCell({ text, style }: CellPicture): ICellData {
  return { v: text, t: text === null ? null : CellValueType.STRING, s: styleOf(style) };
}

export function univerRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function cellData(cells: CellPictures): Record<number, Record<number, ICellData>> {
  return Object.fromEntries([...cells].map(([row, inRow]) => [row, Object.fromEntries([...inRow].map(([column, cell]) => [column, univerCell(cell)]))]));
}

function freezeOf({ frozen: { rows, columns } }: SheetPicture): IFreeze {
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

function flag(isSo: boolean): BooleanNumber {
  return isSo ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
