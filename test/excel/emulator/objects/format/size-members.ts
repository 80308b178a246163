import type { Area } from '../../../../../src/workbook/workbook';
import { displayText } from '../../culture/display-text';
import { forEachCell } from '../../model/area-formats';
import { contentAt } from '../../model/cells';
import { charactersOfDigits, charactersOfPoints, columnWidth, pointsOfCharacters, rowHeight } from '../../model/sizes';
import type { SheetModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { booleanArgument, numberArgument } from '../arguments';
import type { FormatHandle } from '../handles';
import { sheetOf } from '../other-handles';
import { checkFormattable } from '../protection';
import { valueOfContent } from '../range/cell-value';

/** Widths of columns and heights of rows, in points; those of hidden ones are 0. Null where they differ. */
export const sizeMembers = {
  get: {
    ColumnWidth: (session, handle) => ofColumns(session, handle, (sheet, column) => (sheet.hiddenColumns.has(column) ? 0 : pointsOfCharacters(columnWidth(sheet, column)))),
    RowHeight: (session, handle) => ofRows(session, handle, (sheet, row) => (sheet.hiddenRows.has(row) ? 0 : rowHeight(sheet, row))),
    UseStandardWidth: (session, handle) => ofColumns(session, handle, (sheet, column) => !sheet.columnWidths.has(column)),
    UseStandardHeight: (session, handle) => ofRows(session, handle, (sheet, row) => !sheet.rowHeights.has(row)),
  },
  set: {
    ColumnWidth: (session, handle, value) => {
      const points = numberArgument(value);
      if (points < 0 || points > MAX_WIDTH_POINTS) throw invalidArgument();
      eachColumn(session, handle, (sheet, column) => { sheet.columnWidths.set(column, charactersOfPoints(points)); });
    },
    RowHeight: (session, handle, value) => {
      const points = numberArgument(value);
      if (points < 0 || points > MAX_HEIGHT_POINTS) throw invalidArgument();
      eachRow(session, handle, (sheet, row) => {
        sheet.rowHeights.set(row, points);
        sheet.fittedHeights.delete(row);
      });
    },
    UseStandardWidth: (session, handle, value) => {
      if (booleanArgument(value)) eachColumn(session, handle, (sheet, column) => { sheet.columnWidths.delete(column); });
    },
    UseStandardHeight: (session, handle, value) => {
      if (booleanArgument(value)) eachRow(session, handle, forgetHeight);
    },
  },
  call: {
    AutofitColumns: (session, handle) => {
      session.calculate();
      eachColumn(session, handle, (sheet, column) => { fitColumn(session, sheet, column); });
    },
    AutofitRows: (session, handle) => { eachRow(session, handle, forgetHeight); },
  },
  scalars: ['ColumnWidth', 'RowHeight', 'UseStandardWidth', 'UseStandardHeight'],
} satisfies ObjectType<FormatHandle>;

const MAX_HEIGHT_POINTS = 409.5;
/** 255 characters, Excel's widest. */
const MAX_WIDTH_POINTS = pointsOfCharacters(charactersOfDigits(255));
/** Beside the text, in characters. */
const ROOM = 1.7;

function ofColumns(session: EmulatorSession, { sheet, areas }: FormatHandle, read: (sheet: SheetModel, column: number) => unknown): unknown {
  return common(areas, (area) => [area.left, area.right], sheetOf(session, { sheet }), read);
}

function ofRows(session: EmulatorSession, { sheet, areas }: FormatHandle, read: (sheet: SheetModel, row: number) => unknown): unknown {
  return common(areas, (area) => [area.top, area.bottom], sheetOf(session, { sheet }), read);
}

function common(areas: readonly Area[], ends: (area: Area) => [number, number], sheet: SheetModel, read: (sheet: SheetModel, index: number) => unknown): unknown {
  let value: unknown;
  for (const area of areas) {
    const [first, last] = ends(area);
    for (let index = first; index <= last; index += 1) {
      const next = read(sheet, index);
      if (value !== undefined && next !== value) return null;
      value = next;
    }
  }
  return value ?? null;
}

function eachColumn(session: EmulatorSession, { sheet: id, areas }: FormatHandle, change: (sheet: SheetModel, column: number) => void): void {
  const sheet = sheetOf(session, { sheet: id });
  checkFormattable(sheet, 'allowFormatColumns');
  for (const { left, right } of areas) for (let column = left; column <= right; column += 1) change(sheet, column);
}

function eachRow(session: EmulatorSession, { sheet: id, areas }: FormatHandle, change: (sheet: SheetModel, row: number) => void): void {
  const sheet = sheetOf(session, { sheet: id });
  checkFormattable(sheet, 'allowFormatRows');
  for (const { top, bottom } of areas) for (let row = top; row <= bottom; row += 1) change(sheet, row);
}

function forgetHeight(sheet: SheetModel, row: number): void {
  sheet.rowHeights.delete(row);
  sheet.fittedHeights.delete(row);
}

/** By the number of letters, which is our reading: Excel measures them. */
function fitColumn(session: EmulatorSession, sheet: SheetModel, column: number): void {
  let longest = 0;
  forEachCell(sheet, { top: 0, left: column, bottom: Infinity, right: column }, (row, _, format) => {
    const text = displayText(valueOfContent(contentAt(sheet, row, column)), format.numberFormat, session.culture);
    longest = Math.max(longest, ...text.split('\n').map(({ length }) => length));
  });
  if (longest > 0) sheet.columnWidths.set(column, longest + ROOM);
}
