import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import type { CellPictures, SheetPicture } from './sheet-picture';

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
    mergeData: [...picture.merged],
    freeze: picture.freeze,
    showGridlines: flag(picture.hasGridLines),
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
  };
}

function cellData(cells: CellPictures): Record<number, Record<number, ICellData>> {
  return Object.fromEntries([...cells].map(([row, inRow]) => [row, Object.fromEntries([...inRow].map(([column, cell]) => [column, { ...cell }]))]));
}

function flag(isSo: boolean): BooleanNumber {
  return isSo ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
