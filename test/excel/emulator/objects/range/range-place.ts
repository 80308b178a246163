import type { Area } from '../../../../../src/workbook/workbook';
import { isWholeColumns, isWholeRows } from '../../model/area-formats';
import { contentAt } from '../../model/cells';
import { changedFormat } from '../../model/cell-formats';
import type { CellFormat, SheetModel } from '../../model/workbook-model';
import { invalidArgument } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { cellsIn } from '../areas/area-sets';
import { printAddress } from '../areas/print-address';
import { booleanArgument, textArgument } from '../arguments';
import { changeLook, commonLook } from '../format/change-look';
import type { FormatProperty } from '../format/format-property';
import type { RangeHandle } from '../handles';
import { getHyperlink, setHyperlink } from '../hyperlinks';
import { sheetOf } from '../other-handles';
import { checkFormattable } from '../protection';
import type { EmulatorSession } from '../../protocol/emulator-session';

/** Excel says of more cells than this that they are -1. */
const MAX_COUNT = 2_147_483_647;

/** Where a range is, and what belongs to its rows and columns. */
export const rangePlace = {
  get: {
    Address: (session, handle) => printAddress(sheetOf(session, handle).name, handle.area),
    AddressLocal: (session, handle) => printAddress(sheetOf(session, handle).name, handle.area),
    RowIndex: (_, { area }) => area.top,
    ColumnIndex: (_, { area }) => area.left,
    RowCount: (_, { area }) => area.bottom - area.top + 1,
    ColumnCount: (_, { area }) => area.right - area.left + 1,
    CellCount: (_, { area }) => countOf([area]),
    IsEntireColumn: (_, { area }) => isWholeColumns(area),
    IsEntireRow: (_, { area }) => isWholeRows(area),
    RowHidden: (session, handle) => hidden(sheetOf(session, handle).hiddenRows, handle.area.top, handle.area.bottom),
    ColumnHidden: (session, handle) => hidden(sheetOf(session, handle).hiddenColumns, handle.area.left, handle.area.right),
    Hidden: (session, handle) => allHidden(sheetOf(session, handle), handle.area),
    Style: (session, handle) => commonLook(sheetOf(session, handle), [handle.area], styleProperty(session)),
    Hyperlink: (session, handle) => getHyperlink(session, sheetOf(session, handle), handle.area),
    Worksheet: (_, { sheet }) => ({ type: 'Worksheet', sheet }),
    Format: (_, { sheet, area }) => ({ type: 'RangeFormat', sheet, areas: [area] }),
    ConditionalFormats: (_, { sheet, area }) => ({ type: 'ConditionalFormatCollection', sheet, areas: [area] }),
    DataValidation: (_, { sheet, area }) => ({ type: 'DataValidation', sheet, areas: [area] }),
  },
  set: {
    RowHidden: (session, handle, value) => {
      const sheet = sheetOf(session, handle);
      checkFormattable(sheet, 'allowFormatRows');
      hide(sheet.hiddenRows, handle.area.top, handle.area.bottom, booleanArgument(value));
    },
    ColumnHidden: (session, handle, value) => {
      const sheet = sheetOf(session, handle);
      checkFormattable(sheet, 'allowFormatColumns');
      hide(sheet.hiddenColumns, handle.area.left, handle.area.right, booleanArgument(value));
    },
    Style: (session, handle, value) => {
      const sheet = sheetOf(session, handle);
      setStyle(session, sheet, [handle.area], value);
    },
    Hyperlink: (session, handle, value) => {
      setHyperlink(session, sheetOf(session, handle), handle.area, value);
    },
  },
  scalars: ['Address', 'AddressLocal', 'RowIndex', 'ColumnIndex', 'RowCount', 'ColumnCount', 'CellCount', 'IsEntireColumn', 'IsEntireRow', 'RowHidden', 'ColumnHidden', 'Hidden', 'Style', 'Hyperlink'],
} satisfies ObjectType<RangeHandle>;

export function countOf(areas: readonly Area[]): number {
  const count = cellsIn(areas);
  return count > MAX_COUNT ? -1 : count;
}

/** A named style sets all of a cell's look, but not that its content is text. */
export function setStyle(session: EmulatorSession, sheet: SheetModel, areas: readonly Area[], value: unknown): void {
  const name = textArgument(value);
  const style = [...session.model.styles].find(([known]) => known.toLowerCase() === name.toLowerCase());
  if (!style) throw invalidArgument();
  changeLook(sheet, areas, styleProperty(session), style);
  for (const area of areas) keepTexts(sheet, area);
}

export function styleProperty({ model }: EmulatorSession): FormatProperty {
  return {
    get: ({ style }) => style,
    set: (format, chosen) => {
      const [name, look] = chosen as [string, CellFormat];
      return changedFormat(model.styles.get(name) ?? look, { style: name, quotePrefix: format.quotePrefix });
    },
  };
}

/** The apostrophe belongs to the content: an empty cell that gets a style has none. */
function keepTexts(sheet: SheetModel, area: Area): void {
  for (const [row, cells] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < area.left || column > area.right || !cell.format.quotePrefix) continue;
      if (contentAt(sheet, row, column).kind !== 'text') cell.format = changedFormat(cell.format, { quotePrefix: false });
    }
  }
}

function hidden(places: ReadonlySet<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (const place of places) if (from <= place && place <= to) count += 1;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

/** True where every cell of it is out of sight, null where some are. */
function allHidden(sheet: SheetModel, { top, left, bottom, right }: Area): boolean | null {
  const [rows, columns] = [hidden(sheet.hiddenRows, top, bottom), hidden(sheet.hiddenColumns, left, right)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function hide(places: Set<number>, from: number, to: number, isHidden: boolean): void {
  for (let place = from; place <= to; place += 1) {
    if (isHidden) places.add(place);
    else places.delete(place);
  }
}

