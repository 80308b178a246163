import { columnName } from '../../../../../src/workbook/address';
import { parseReference } from '../../../../../src/workbook/formulas/parse-reference';
import { isWholeColumns, isWholeRows } from '../../model/area-formats';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument, notEmulated, notFound } from '../../protocol/excel-error';
import type { ObjectType, ObjectTypes } from '../../protocol/object-type';
import { areaArgument } from '../areas/range-argument';
import { countArgument, objectArgument, oneOf, textArgument } from '../arguments';
import { rangeHandle, type RangeHandle } from '../handles';
import { sheetOf, type SheetPartHandle } from '../other-handles';

/** As many pages as Excel's own dialog takes. */
const MOST_PAGES = 32_767;

/** Margins and the like are not emulated, nor the file's paper; so they are no part of what is loaded when nothing is named. */
const pageLayout: ObjectType<SheetPartHandle> = {
  scalars: ['Orientation', 'Zoom'],
  get: {
    Orientation: (session, handle) => sheetOf(session, handle).page.orientation,
    PaperSize: (session, handle) => sheetOf(session, handle).page.looks?.['PaperSize'] ?? refuse('PageLayout.paperSize before it is set'),
    Zoom: (session, handle) => {
      const { fitWide, fitHigh } = sheetOf(session, handle).page;
      if (fitWide === null && fitHigh === null) return { horizontalFitToPages: null, scale: 100, verticalFitToPages: null };
      return { horizontalFitToPages: fitWide, scale: null, verticalFitToPages: fitHigh };
    },
  },
  set: {
    PaperSize: (session, handle, value) => { (sheetOf(session, handle).page.looks ??= {})['PaperSize'] = textArgument(value); },
    Orientation: (session, handle, value) => { sheetOf(session, handle).page.orientation = oneOf(value, ['Portrait', 'Landscape']); },
    // What is left out of it is let go, as the documentation's example has it: {horizontalFitToPages: 1} takes any number of pages down.
    Zoom: (session, handle, value) => {
      const { horizontalFitToPages, verticalFitToPages, scale } = objectArgument(value);
      const [fitWide, fitHigh] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
      const isScaled = scale !== undefined && scale !== null;
      if (isScaled && (fitWide !== null || fitHigh !== null)) throw invalidArgument();
      if (isScaled && countArgument(scale, 10, 400) !== 100) throw notEmulated('PageLayoutZoomOptions.scale other than 100');
      Object.assign(sheetOf(session, handle).page, { fitWide, fitHigh });
    },
  },
  call: {
    SetPrintTitleRows: (session, handle, [range]) => {
      const { page } = sheetOf(session, handle);
      page.titleRows = isNone(range) ? null : titleRows(session, range, handle.sheet);
      return null;
    },
    SetPrintTitleColumns: (session, handle, [range]) => {
      const { page } = sheetOf(session, handle);
      page.titleColumns = isNone(range) ? null : titleColumns(session, range, handle.sheet);
      return null;
    },
    GetPrintTitleRows: (session, handle) => there(titleRange(handle, sheetOf(session, handle).page.titleRows)),
    GetPrintTitleRowsOrNullObject: (session, handle) => titleRange(handle, sheetOf(session, handle).page.titleRows),
    GetPrintTitleColumns: (session, handle) => there(titleRange(handle, sheetOf(session, handle).page.titleColumns)),
    GetPrintTitleColumnsOrNullObject: (session, handle) => titleRange(handle, sheetOf(session, handle).page.titleColumns),
  },
};

export const pageLayoutTypes: ObjectTypes = { PageLayout: pageLayout };

function pages(value: unknown): number | null {
  return value === undefined || value === null ? null : countArgument(value, 1, MOST_PAGES);
}

/** An empty text takes the titles away, as it does in Excel's older object model: our reading. */
function isNone(range: unknown): boolean {
  return range === '';
}

/** "The range must span the entire row to be valid." */
function titleRows(session: EmulatorSession, range: unknown, sheet: string): string {
  const area = areaArgument(session, range, sheet);
  if (!isWholeRows(area) || isWholeColumns(area)) throw invalidArgument();
  return `$${area.top + 1}:$${area.bottom + 1}`;
}

function titleColumns(session: EmulatorSession, range: unknown, sheet: string): string {
  const area = areaArgument(session, range, sheet);
  if (!isWholeColumns(area) || isWholeRows(area)) throw invalidArgument();
  return `$${columnName(area.left)}:$${columnName(area.right)}`;
}

function titleRange({ sheet }: SheetPartHandle, address: string | null): RangeHandle | null {
  const area = address === null ? null : parseReference(address);
  return area && rangeHandle(sheet, area);
}

function there(range: RangeHandle | null): RangeHandle {
  if (range === null) throw notFound();
  return range;
}

function refuse(member: string): never {
  throw notEmulated(member);
}
